// SQL that goes through a Prisma client as it stands.
import { recognize } from "../pack.js";
import { actionsOfSql, readSqlText } from "../sql-text.js";
import { ofClients } from "./clients.js";

const methods = "{$executeRaw,$executeRawUnsafe,$queryRaw,$queryRawUnsafe}";

export const prismaRawQueries = recognize({
  id: "prisma/raw-queries",
  title: "SQL sent through a Prisma client that changes rows",
  finds: "action",
  looksAt: "call",
  at: [...ofClients(methods), `**#Prisma.TransactionClient.${methods}`],
  read: ({ arguments: [text] }) => {
    const sql = readSqlText(text);
    const actions = sql ? actionsOfSql(sql) : [];
    return actions.length > 0 ? actions : null;
  },
});
