// What `context` is in procedures and middlewares of oRPC: what `os.$context<…>()` says, or `implement(contract).$context<…>()`.
import { type ParameterMeaning, recognize } from "../pack.js";

// Limit: what a middleware lays over the context (`next({ context: { db } })`) is not followed. Servers put clients into the context where it is made.
export const orpcContext = recognize({
  id: "orpc/context",
  title: "The context of oRPC procedures",
  finds: "parameter",
  looksAt: "call",
  at: ["@orpc/server#**.{handler,use,middleware,concat}"],
  read: ({ links }) => {
    const types = links.filter(({ origin }) => origin.endsWith(".$context")).flatMap((link) => link.types.slice(0, 1));
    const contexts = types.map((is): ParameterMeaning => ({ callback: 0, at: "$0.context", is }));
    return contexts.length ? contexts : null;
  },
});
