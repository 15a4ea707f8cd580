// SQL that goes through TypeORM as it stands.
import { recognize } from "../pack.js";
import { actionsOfSql, readSqlText } from "../sql-text.js";
import { ofWriters } from "./origins.js";

export const typeormRawQueries = recognize({
  id: "typeorm/raw-queries",
  title: "SQL sent through TypeORM that changes rows",
  finds: "action",
  looksAt: "call",
  at: [...ofWriters("query"), "typeorm#QueryRunner.query", "typeorm#**.createQueryRunner().query"],
  read: ({ arguments: [text, parameters] }) => {
    const sql = readSqlText(text, parameters);
    const actions = sql ? actionsOfSql(sql) : [];
    return actions.length > 0 ? actions : null;
  },
});
