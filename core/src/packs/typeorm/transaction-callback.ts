// A TypeORM transaction runs its function once and hands on what it throws.
import { recognize } from "../pack.js";
import { transactions } from "./origins.js";

export const typeormTransactionCallback = recognize({
  id: "typeorm/transaction-callback",
  title: "The function inside a TypeORM transaction",
  finds: "callback",
  looksAt: "call",
  at: transactions,
  read: ({ arguments: { length } }) => ({ callback: length - 1, runs: "once" }),
});
