import { definePack } from "../pack.js";
import { trpcProcedures } from "./procedures.js";

export const trpc = definePack({ id: "trpc", title: "tRPC", packages: ["@trpc/server"], verified: "@trpc/server 10 and 11", recognizers: [trpcProcedures] });
