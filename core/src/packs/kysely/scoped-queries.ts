// A Kysely read of one row that is found only if it belongs to the caller.
import { scopesOf } from "../conditions.js";
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { keysOf } from "./chain.js";

export const kyselyScopedQueries = recognize({
  id: "kysely/scoped-queries",
  title: "A Kysely query that finds only what is the caller's",
  finds: "guard",
  looksAt: "call",
  at: ["kysely#**.{executeTakeFirst,executeTakeFirstOrThrow}"],
  read: (call) => {
    if (!call.links.some((link) => calledName(link) === "selectFrom")) return null;
    const scopedBy = scopesOf(keysOf(call.links));
    if (scopedBy.length === 0) return null;
    return { shape: "query", promise: true, throws: calledName(call).endsWith("OrThrow"), at: [], scopedBy, level: "tenant", permission: null, subject: null };
  },
});
