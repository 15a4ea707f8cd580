// Where drivers take a function for a transaction. All of them pass it something that sends SQL like what opened it.
export const transactions = [
  "postgres#default().{begin,savepoint}",
  "postgres#{Sql,TransactionSql}.{begin,savepoint}",
  "pg-promise#**.{tx,task,txIf}",
  "slonik#**.{transaction,connect}",
];
