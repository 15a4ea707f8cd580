// A Prisma transaction runs its function once and hands on what it throws.
import { recognize } from "../pack.js";
import { ofClients } from "./clients.js";

export const prismaTransactionCallback = recognize({
  id: "prisma/transaction-callback",
  title: "The function inside a Prisma transaction",
  finds: "callback",
  looksAt: "call",
  at: ofClients("$transaction"),
  read: () => ({ callback: 0, runs: "once" }),
});
