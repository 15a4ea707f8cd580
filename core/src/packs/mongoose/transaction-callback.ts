// A Mongoose transaction runs its function, again if the database asks for it, and hands on what it throws.
import { recognize } from "../pack.js";

export const mongooseTransactionCallback = recognize({
  id: "mongoose/transaction-callback",
  title: "The function inside a Mongoose transaction",
  finds: "callback",
  looksAt: "call",
  at: ["{mongoose,@typegoose/typegoose}#**.{withTransaction,transaction}"],
  read: () => ({ callback: 0, runs: "once" }),
});
