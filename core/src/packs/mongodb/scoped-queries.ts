// A read through the MongoDB driver that finds a document only if it belongs to the caller.
import { equalitiesIn, scopesOf } from "../conditions.js";
import { recognize } from "../pack.js";

export const mongodbScopedQueries = recognize({
  id: "mongodb/scoped-queries",
  title: "A MongoDB query that finds only what is the caller's",
  finds: "guard",
  looksAt: "call",
  at: ["mongodb#**.findOne"],
  read: ({ arguments: [filter] }) => {
    const scopedBy = scopesOf(equalitiesIn(filter));
    return scopedBy.length > 0 ? { shape: "query", promise: true, at: [], scopedBy, level: "tenant", permission: null, subject: null } : null;
  },
});
