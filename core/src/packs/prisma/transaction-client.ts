// What `$transaction(async (tx) => …)` hands on is the client itself.
import { recognize } from "../pack.js";
import { ofClients } from "./clients.js";

export const prismaTransactionClient = recognize({
  id: "prisma/transaction-client",
  title: "The client inside a Prisma transaction",
  finds: "parameter",
  looksAt: "call",
  at: ofClients("$transaction"),
  read: ({ receiver }) => (receiver ? { callback: 0, at: "$0", is: receiver } : null),
});
