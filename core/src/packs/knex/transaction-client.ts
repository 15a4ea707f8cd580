// What `knex.transaction(async (trx) => …)` hands on can do what Knex itself can.
import { recognize } from "../pack.js";

export const knexTransactionClient = recognize({
  id: "knex/transaction-client",
  title: "The client inside a Knex transaction",
  finds: "parameter",
  looksAt: "call",
  at: ["knex#**.transaction"],
  read: ({ receiver }) => (receiver ? { callback: 0, at: "$0", is: receiver } : null),
});
