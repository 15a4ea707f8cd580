// What `sql.begin(async (sql) => …)` hands on can do what the client can. Options may stand before the function.
import { recognize } from "../pack.js";
import { transactions } from "./transactions.js";

export const sqlTransactionClient = recognize({
  id: "sql/transaction-client",
  title: "The client inside a driver's transaction",
  finds: "parameter",
  looksAt: "call",
  at: transactions,
  read: ({ receiver, arguments: { length } }) => (receiver ? { callback: length - 1, at: "$0", is: receiver } : null),
});
