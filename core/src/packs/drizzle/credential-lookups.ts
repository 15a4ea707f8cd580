// A Drizzle relational query by a secret that only the caller can know: the row it finds names the caller.
import { isFoundByCredential } from "../credentials.js";
import { fieldOf, lastNames, recognize } from "../pack.js";
import { keysIn } from "./conditions.js";
import { ofDatabases } from "./databases.js";

// Limit: that the secret comes from the request is not looked at. Nobody looks for a row by the hash of a key that is not presented.
export const drizzleCredentialLookups = recognize({
  id: "drizzle/credential-lookups",
  title: "A Drizzle query for an API key, a session or an access token by its secret",
  finds: "guard",
  looksAt: "call",
  at: ofDatabases("query.*.findFirst"),
  read: ({ origin, arguments: [options] }) => {
    const [resource = ""] = lastNames(origin, 2);
    return isFoundByCredential(resource, keysIn(fieldOf(options, "where"))) ? { shape: "identity", promise: true, at: [] } : null;
  },
});
