// A Kysely transaction runs its function once and hands on what it throws.
import { recognize } from "../pack.js";

export const kyselyTransactionCallback = recognize({
  id: "kysely/transaction-callback",
  title: "The function inside a Kysely transaction",
  finds: "callback",
  looksAt: "call",
  at: ["kysely#**.{transaction,connection}().**.execute"],
  read: () => ({ callback: 0, runs: "once" }),
});
