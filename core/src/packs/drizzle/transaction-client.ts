// What `db.transaction(async (tx) => …)` hands on can do what the database can.
import { recognize } from "../pack.js";
import { ofDatabases } from "./databases.js";

export const drizzleTransactionClient = recognize({
  id: "drizzle/transaction-client",
  title: "The database inside a Drizzle transaction",
  finds: "parameter",
  looksAt: "call",
  at: ofDatabases("transaction"),
  read: ({ receiver }) => (receiver ? { callback: 0, at: "$0", is: receiver } : null),
});
