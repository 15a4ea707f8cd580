// Express: routes, and what stands before them.
import { definePack } from "../pack.js";
import { expressMounts } from "./mounts.js";
import { expressRoutes } from "./routes.js";

export const express = definePack({
  id: "express",
  title: "Express",
  packages: ["express"],
  verified: "express 4 and 5, @types/express 5",
  recognizers: [expressRoutes, expressMounts],
});
