// SQL that goes through Knex as it stands.
import { recognize } from "../pack.js";
import { actionsOfSql, readSqlText } from "../sql-text.js";

export const knexRawQueries = recognize({
  id: "knex/raw-queries",
  title: "SQL sent through Knex that changes rows",
  finds: "action",
  looksAt: "call",
  at: ["knex#**.raw"],
  read: ({ arguments: [text, parameters] }) => {
    const sql = readSqlText(text, parameters);
    const actions = sql ? actionsOfSql(sql) : [];
    return actions.length > 0 ? actions : null;
  },
});
