// SQL written behind a driver's tag: sql`delete from users where id = ${id}`.
import { recognize } from "../pack.js";
import { actionsOfSql, readSqlText } from "../sql-text.js";

export const sqlTags = recognize({
  id: "sql/tags",
  title: "SQL behind a driver's template tag that changes rows",
  finds: "action",
  looksAt: "call",
  at: ["postgres#default()", "postgres#{Sql,TransactionSql}", "@neondatabase/serverless#neon()", "@vercel/postgres#sql"],
  read: ({ form, arguments: [text] }) => {
    const sql = form === "tag" ? readSqlText(text) : null;
    const actions = sql ? actionsOfSql(sql) : [];
    return actions.length > 0 ? actions : null;
  },
});
