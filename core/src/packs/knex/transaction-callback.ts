// A Knex transaction runs its function once and hands on what it throws.
import { recognize } from "../pack.js";

export const knexTransactionCallback = recognize({
  id: "knex/transaction-callback",
  title: "The function inside a Knex transaction",
  finds: "callback",
  looksAt: "call",
  at: ["knex#**.transaction"],
  read: () => ({ callback: 0, runs: "once" }),
});
