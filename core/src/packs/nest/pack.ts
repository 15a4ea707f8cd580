// Nest: controllers, resolvers, messages, and the guards that stand before them.
import { definePack } from "../pack.js";
import { nestAppGuards } from "./app-guards.js";
import { nestControllers } from "./controllers.js";
import { nestGlobalGuards } from "./global-guards.js";
import { nestMessages } from "./messages.js";
import { nestMetadata } from "./metadata.js";
import { nestRequests } from "./requests.js";
import { nestResolvers } from "./resolvers.js";

export const nest = definePack({
  id: "nest",
  title: "Nest",
  packages: ["@nestjs/common"],
  verified: "@nestjs/common 11 and 12, @nestjs/graphql 13",
  recognizers: [nestControllers, nestResolvers, nestMessages, nestAppGuards, nestGlobalGuards, nestMetadata, ...nestRequests],
});
