// A Drizzle transaction runs its function once and hands on what it throws.
import { recognize } from "../pack.js";
import { ofDatabases } from "./databases.js";

export const drizzleTransactionCallback = recognize({
  id: "drizzle/transaction-callback",
  title: "The function inside a Drizzle transaction",
  finds: "callback",
  looksAt: "call",
  at: ofDatabases("transaction"),
  read: () => ({ callback: 0, runs: "once" }),
});
