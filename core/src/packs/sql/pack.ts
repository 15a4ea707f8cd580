// SQL drivers: the text says what is done. pg, postgres, mysql2, better-sqlite3, and what is built on them.
import { definePack } from "../pack.js";
import { sqlPreparedStatements } from "./prepared-statements.js";
import { sqlQueries } from "./queries.js";
import { sqlTags } from "./tags.js";
import { sqlTransactionCallback } from "./transaction-callback.js";
import { sqlTransactionClient } from "./transaction-client.js";

export const sql = definePack({
  id: "sql",
  title: "SQL drivers",
  packages: ["pg", "pg-promise", "postgres", "mysql", "mysql2", "better-sqlite3", "slonik", "@vercel/postgres", "@neondatabase/serverless"],
  verified: "pg 8.23.1, postgres 3.4.9, mysql2 3.24.6",
  recognizers: [sqlQueries, sqlTags, sqlPreparedStatements, sqlTransactionClient, sqlTransactionCallback],
});
