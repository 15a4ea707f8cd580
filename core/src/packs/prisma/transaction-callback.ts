// A Prisma transaction runs its function once and hands on what it throws.
import { recognize } from "../pack.js";

export const prismaTransactionCallback = recognize({
  id: "prisma/transaction-callback",
  title: "The function inside a Prisma transaction",
  finds: "callback",
  looksAt: "call",
  at: ["**#PrismaClient.**.$transaction", "**#PrismaClientExtends.**.$transaction"],
  read: () => ({ callback: 0, runs: "once" }),
});
