// What `dataSource.transaction(async (manager) => …)` hands on can do what the data source can. An isolation level may stand before the function.
import { recognize } from "../pack.js";
import { transactions } from "./origins.js";

export const typeormTransactionClient = recognize({
  id: "typeorm/transaction-client",
  title: "The entity manager inside a TypeORM transaction",
  finds: "parameter",
  looksAt: "call",
  at: transactions,
  read: ({ receiver, arguments: { length } }) => (receiver ? { callback: length - 1, at: "$0", is: receiver } : null),
});
