import { definePack } from "../pack.js";
import { trpcContext } from "./context.js";
import { trpcProcedures } from "./procedures.js";

export const trpc = definePack({
  id: "trpc",
  title: "tRPC",
  packages: ["@trpc/server"],
  verified: "@trpc/server 10.45 and 11.25",
  recognizers: [trpcProcedures, trpcContext],
});
