// SQL that goes through Sequelize as it stands.
import { fieldOf, recognize } from "../pack.js";
import { actionsOfSql, readSqlText } from "../sql-text.js";

export const sequelizeRawQueries = recognize({
  id: "sequelize/raw-queries",
  title: "SQL sent through Sequelize that changes rows",
  finds: "action",
  looksAt: "call",
  at: ["{sequelize,sequelize-typescript,@sequelize/core}#Sequelize.query", "sequelize#default.query"],
  read: ({ arguments: [text, options] }) => {
    const sql = readSqlText(text, fieldOf(options, "bind") ?? fieldOf(options, "replacements"));
    const actions = sql ? actionsOfSql(sql) : [];
    return actions.length > 0 ? actions : null;
  },
});
