// A driver's transaction runs its function once and hands on what it throws.
import { recognize } from "../pack.js";
import { transactions } from "./transactions.js";

export const sqlTransactionCallback = recognize({
  id: "sql/transaction-callback",
  title: "The function inside a driver's transaction",
  finds: "callback",
  looksAt: "call",
  at: transactions,
  read: ({ arguments: { length } }) => ({ callback: length - 1, runs: "once" }),
});
