// Where drivers take a function for a transaction. All of them pass it something that sends SQL like what opened it.
export const transactions = [
  "postgres#{default,postgres}().{begin,savepoint}",
  "postgres#{Sql,TransactionSql}.{begin,savepoint}",
  "pg-promise#**.{tx,task,txIf}",
  "slonik#**.{transaction,connect}",
];
