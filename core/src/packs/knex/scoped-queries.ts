// A Knex read of one row that is found only if it belongs to the caller.
import { scopesOf } from "../conditions.js";
import { recognize } from "../pack.js";
import { keysOf } from "./chain.js";

// Limit: `const [row] = await knex("t").where(…)` is not read as a guard. The answer is a list, which is always there.
export const knexScopedQueries = recognize({
  id: "knex/scoped-queries",
  title: "A Knex query that finds only what is the caller's",
  finds: "guard",
  looksAt: "call",
  at: ["knex#**.first"],
  read: ({ links, onward }) => {
    const scopedBy = scopesOf(keysOf([...links, ...onward]));
    return scopedBy.length > 0 ? { shape: "query", promise: true, at: [], scopedBy, level: "tenant", permission: null, subject: null } : null;
  },
});
