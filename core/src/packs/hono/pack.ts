// Hono: routes, what stands before them, and the caller in the context.
import { definePack } from "../pack.js";
import { honoMounts } from "./mounts.js";
import { honoRoutes } from "./routes.js";
import { honoVariables } from "./variables.js";

export const hono = definePack({
  id: "hono",
  title: "Hono",
  packages: ["hono", "@hono/zod-openapi"],
  verified: "hono 4",
  recognizers: [honoRoutes, honoMounts, honoVariables],
});
