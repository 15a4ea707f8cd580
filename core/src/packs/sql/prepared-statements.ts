// SQL that is prepared first and run later: `db.prepare("delete from …").run(id)`.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { actionsOfSql, readSqlText } from "../sql-text.js";

export const sqlPreparedStatements = recognize({
  id: "sql/prepared-statements",
  title: "Prepared SQL that changes rows, where it is run",
  finds: "action",
  looksAt: "call",
  at: ["better-sqlite3#**.prepare().{run,get,all}"],
  read: ({ links }) => {
    const prepared = links.find((link) => calledName(link) === "prepare");
    const sql = readSqlText(prepared?.arguments[0]);
    const actions = sql ? actionsOfSql(sql) : [];
    return actions.length > 0 ? actions : null;
  },
});
