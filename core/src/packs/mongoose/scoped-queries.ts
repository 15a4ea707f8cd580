// A Mongoose read that finds a document only if it belongs to the caller. A query is a chain; its last call gives the answer.
import { equalitiesIn, scopesOf } from "../conditions.js";
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { readers, refinements } from "./queries.js";

export const mongooseScopedQueries = recognize({
  id: "mongoose/scoped-queries",
  title: "A Mongoose query that finds only what is the caller's",
  finds: "guard",
  looksAt: "call",
  at: [`${readers}.{findOne,exists}`, `${readers}.findOne().**.${refinements}`],
  read: (call) => {
    if (call.onward.length > 0) return null;
    const chain = [...call.links, call];
    const opened = chain.find((one) => ["findOne", "exists"].includes(calledName(one)));
    const scopedBy = scopesOf(equalitiesIn(opened?.arguments[0]));
    if (scopedBy.length === 0) return null;
    const throws = chain.some((one) => calledName(one) === "orFail");
    return { shape: "query", promise: true, throws, at: [], scopedBy, level: "tenant", permission: null, subject: null };
  },
});
