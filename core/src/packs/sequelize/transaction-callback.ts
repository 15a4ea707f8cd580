// A Sequelize transaction runs its function once and hands on what it throws. Options may stand before the function.
import { recognize } from "../pack.js";

export const sequelizeTransactionCallback = recognize({
  id: "sequelize/transaction-callback",
  title: "The function inside a Sequelize transaction",
  finds: "callback",
  looksAt: "call",
  at: ["{sequelize,sequelize-typescript,@sequelize/core}#Sequelize.transaction", "sequelize#default.transaction"],
  read: ({ arguments: { length } }) => ({ callback: length - 1, runs: "once" }),
});
