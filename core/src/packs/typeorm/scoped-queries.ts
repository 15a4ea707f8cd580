// A TypeORM read that finds a row only if it belongs to the caller.
import { scopesOf } from "../conditions.js";
import { calledName } from "../effects.js";
import { fieldOf, recognize } from "../pack.js";
import { keysIn } from "./conditions.js";
import { ofWriters } from "./origins.js";

const methods = "{findOne,findOneBy,findOneOrFail,findOneByOrFail}";

export const typeormScopedQueries = recognize({
  id: "typeorm/scoped-queries",
  title: "A TypeORM query that finds only what is the caller's",
  finds: "guard",
  looksAt: "call",
  at: [...ofWriters(methods), `typeorm#BaseEntity.${methods}`],
  read: (call) => {
    const name = calledName(call);
    const options = call.arguments.find((value) => value.kind === "record");
    // A list of conditions is a choice: any of them may have found the row.
    const scopedBy = scopesOf(keysIn(name.includes("By") ? options : fieldOf(options, "where")));
    if (scopedBy.length === 0) return null;
    return { shape: "query", promise: true, throws: name.endsWith("OrFail"), at: [], scopedBy, level: "tenant", permission: null, subject: null };
  },
});
