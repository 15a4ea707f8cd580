// SQL texts sent through a driver's pool, client or connection.
import { recognize } from "../pack.js";
import { actionsOfSql, readSqlText } from "../sql-text.js";

// Limit: a text put together at run time (`"delete from " + table`) is no action. Its verb may be anything.
export const sqlQueries = recognize({
  id: "sql/queries",
  title: "SQL sent through a driver that changes rows",
  finds: "action",
  looksAt: "call",
  at: [
    "{pg,@neondatabase/serverless,@vercel/postgres}#{Pool,Client,PoolClient,ClientBase}.query",
    "{pg,@neondatabase/serverless,@vercel/postgres}#**.{connect,createPool,createClient}().query",
    "{mysql,mysql2,mysql2/promise}#**.{query,execute}",
    "pg-promise#**.{none,one,oneOrNone,many,manyOrNone,any,result,query}",
    "slonik#**.{query,one,maybeOne,any,many,exists}",
    "better-sqlite3#**.exec",
    "postgres#**.unsafe",
  ],
  read: ({ arguments: [text, parameters] }) => {
    const sql = readSqlText(text, parameters);
    const actions = sql ? actionsOfSql(sql) : [];
    return actions.length > 0 ? actions : null;
  },
});
