// A Prisma read that finds a row only if it belongs to the caller: finding one proves that the caller may touch it.
import { equalitiesIn, scopesOf } from "../conditions.js";
import { fieldOf, lastNames, recognize } from "../pack.js";
import { besideRights } from "../rights-beside.js";
import { ofModels } from "./clients.js";

const methods = "{findFirst,findUnique,findFirstOrThrow,findUniqueOrThrow,count}";

export const prismaScopedQueries = recognize({
  id: "prisma/scoped-queries",
  title: "A Prisma query that finds only what is the caller's",
  finds: "guard",
  looksAt: "call",
  at: ofModels(methods),
  read: ({ origin, arguments: [options] }) => {
    const [method = ""] = lastNames(origin, 1);
    const where = fieldOf(options, "where");
    const scopedBy = scopesOf(equalitiesIn(where));
    // A count by columns is a record, which says nothing by being there.
    const counts = method === "count";
    if (scopedBy.length === 0 || (counts && (options?.kind !== "record" || options.open || options.keys.includes("select")))) return null;
    return {
      shape: "query",
      promise: true,
      throws: method.endsWith("OrThrow"),
      counts,
      at: [],
      scopedBy,
      dropsUndefined: true,
      entitles: besideRights(where),
      level: "tenant",
      permission: null,
      subject: null,
    };
  },
});
