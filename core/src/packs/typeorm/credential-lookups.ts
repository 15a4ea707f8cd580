// A TypeORM read by a secret that only the caller can know: the row it finds names the caller.
import { isFoundByCredential } from "../credentials.js";
import { calledName, heldBy, namedBy } from "../effects.js";
import { fieldOf, recognize } from "../pack.js";
import { keysIn } from "./conditions.js";
import { ofWriters, repositoryMakers } from "./origins.js";

const methods = "{findOne,findOneBy,findOneOrFail,findOneByOrFail}";

// Limit: that the secret comes from the request is not looked at. Nobody looks for a row by the hash of a key that is not presented.
export const typeormCredentialLookups = recognize({
  id: "typeorm/credential-lookups",
  title: "A TypeORM query for an API key, a session or an access token by its secret",
  finds: "guard",
  looksAt: "call",
  at: [...ofWriters(methods), `typeorm#BaseEntity.${methods}`],
  read: (call) => {
    const name = calledName(call);
    const options = call.arguments.find((value) => value.kind === "record");
    const resource = heldBy(call.receiver, repositoryMakers)?.replace(/Repository$/, "") ?? namedBy(call.arguments[0]) ?? "";
    const keys = keysIn(name.includes("By") ? options : fieldOf(options, "where"));
    return isFoundByCredential(resource, keys) ? { shape: "identity", promise: true, throws: name.endsWith("OrFail"), at: [] } : null;
  },
});
