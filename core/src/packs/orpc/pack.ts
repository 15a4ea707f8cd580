import { definePack } from "../pack.js";
import { orpcContext } from "./context.js";
import { orpcProcedures } from "./procedures.js";

export const orpc = definePack({
  id: "orpc",
  title: "oRPC",
  packages: ["@orpc/server"],
  verified: "@orpc/server 1.16",
  recognizers: [orpcProcedures, orpcContext],
});
