// A Knex read of one row by a secret that only the caller can know: the row it finds names the caller.
import { isFoundByCredential } from "../credentials.js";
import { recognize } from "../pack.js";
import { keysOf, tableOf } from "./chain.js";

// Limit: that the secret comes from the request is not looked at. Nobody looks for a row by the hash of a key that is not presented.
export const knexCredentialLookups = recognize({
  id: "knex/credential-lookups",
  title: "A Knex query for an API key, a session or an access token by its secret",
  finds: "guard",
  looksAt: "call",
  at: ["knex#**.first"],
  read: (call) => {
    const chain = [...call.links, call, ...call.onward];
    return isFoundByCredential(tableOf(chain), keysOf(chain)) ? { shape: "identity", promise: true, at: [] } : null;
  },
});
