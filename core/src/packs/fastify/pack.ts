// Fastify: routes, the hooks that stand before them, and plug-ins with scopes of their own.
import { definePack } from "../pack.js";
import { fastifyHooks } from "./hooks.js";
import { fastifyPlugIns } from "./plug-ins.js";
import { fastifyRoutes } from "./routes.js";

export const fastify = definePack({
  id: "fastify",
  title: "Fastify",
  packages: ["fastify"],
  verified: "fastify 5",
  recognizers: [fastifyRoutes, fastifyHooks, fastifyPlugIns],
});
