// What `db.transaction().execute(async (trx) => …)` hands on can do what the database can.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

export const kyselyTransactionClient = recognize({
  id: "kysely/transaction-client",
  title: "The database inside a Kysely transaction",
  finds: "parameter",
  looksAt: "call",
  at: ["kysely#**.{transaction,connection}().**.execute"],
  read: ({ links }) => {
    const opened = links.find((link) => ["transaction", "connection"].includes(calledName(link)));
    return opened?.receiver ? { callback: 0, at: "$0", is: opened.receiver } : null;
  },
});
