// A session of the MongoDB driver runs its function, again if the database asks for it, and hands on what it throws.
import { recognize } from "../pack.js";

export const mongodbTransactionCallback = recognize({
  id: "mongodb/transaction-callback",
  title: "The function inside a MongoDB session or transaction",
  finds: "callback",
  looksAt: "call",
  at: ["mongodb#**.{withTransaction,withSession}"],
  read: ({ arguments: given }) => ({
    callback: Math.max(
      0,
      given.findIndex((value) => value.kind === "function"),
    ),
    runs: "once",
  }),
});
