// Koa with its router: routes, and what stands before them.
import { definePack } from "../pack.js";
import { koaMounts } from "./mounts.js";
import { koaRoutes } from "./routes.js";

export const koa = definePack({
  id: "koa",
  title: "Koa",
  packages: ["koa", "@koa/router", "koa-router"],
  verified: "koa 3, @koa/router 15",
  recognizers: [koaRoutes, koaMounts],
});
