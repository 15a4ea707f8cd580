// A Sequelize read by a secret that only the caller can know: the row it finds names the caller.
import { equalitiesIn } from "../conditions.js";
import { isFoundByCredential } from "../credentials.js";
import { heldBy } from "../effects.js";
import { fieldOf, recognize } from "../pack.js";
import type { Value } from "../views.js";
import { modelMakers, ofModels } from "./models.js";

// Limit: that the secret comes from the request is not looked at. Nobody looks for a row by the hash of a key that is not presented.
export const sequelizeCredentialLookups = recognize({
  id: "sequelize/credential-lookups",
  title: "A Sequelize query for an API key, a session or an access token by its secret",
  finds: "guard",
  looksAt: "call",
  at: ofModels("findOne"),
  read: ({ receiver, arguments: [options] }) => {
    const resource = heldBy(receiver, modelMakers);
    const ways = waysOf(fieldOf(options, "where"));
    if (!resource || ways.length === 0 || !ways.every((way) => isFoundByCredential(resource, equalitiesIn(way)))) return null;
    return { shape: "identity", promise: true, throws: fieldOf(options, "rejectOnEmpty") !== null, at: [] };
  },
});

/** `{ [Op.or]: [{ secret }, { hash }] }` finds by either. A computed key is known by what stands behind it. */
function waysOf(where: Value | null): readonly Value[] {
  if (where?.kind !== "record" || where.keys.length > 0) return where ? [where] : [];
  const listed = where.open ? where.field("or") : null;
  return listed?.kind === "list" ? listed.items : [where];
}
