// A Drizzle relational query that finds a row only if it belongs to the caller.
import { scopesOf } from "../conditions.js";
import { fieldOf, recognize } from "../pack.js";
import { keysIn } from "./conditions.js";
import { ofDatabases } from "./databases.js";

// Limit: `db.select().from(t).where(…)` answers with a list, which is always there. `const [row] = …` is not read as a guard.
export const drizzleScopedQueries = recognize({
  id: "drizzle/scoped-queries",
  title: "A Drizzle query that finds only what is the caller's",
  finds: "guard",
  looksAt: "call",
  at: ofDatabases("query.*.findFirst"),
  read: ({ arguments: [options] }) => {
    const scopedBy = scopesOf(keysIn(fieldOf(options, "where")));
    return scopedBy.length > 0 ? { shape: "query", promise: true, at: [], scopedBy, level: "tenant", permission: null, subject: null } : null;
  },
});
