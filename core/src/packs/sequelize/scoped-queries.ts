// A Sequelize read that finds a row only if it belongs to the caller.
import { equalitiesIn, scopesOf } from "../conditions.js";
import { fieldOf, recognize } from "../pack.js";
import { besideRights } from "../rights-beside.js";
import { ofModels } from "./models.js";

export const sequelizeScopedQueries = recognize({
  id: "sequelize/scoped-queries",
  title: "A Sequelize query that finds only what is the caller's",
  finds: "guard",
  looksAt: "call",
  at: ofModels("findOne"),
  read: ({ arguments: [options] }) => {
    const where = fieldOf(options, "where");
    const scopedBy = scopesOf(equalitiesIn(where));
    const throws = fieldOf(options, "rejectOnEmpty") !== null;
    return scopedBy.length > 0
      ? { shape: "query", promise: true, throws, at: [], scopedBy, entitles: besideRights(where), level: "tenant", permission: null, subject: null }
      : null;
  },
});
