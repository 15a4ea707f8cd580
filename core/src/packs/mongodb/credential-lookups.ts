// A read through the MongoDB driver by a secret that only the caller can know: the document it finds names the caller.
import { equalitiesIn } from "../conditions.js";
import { isFoundByCredential } from "../credentials.js";
import { heldBy } from "../effects.js";
import { recognize } from "../pack.js";

// Limit: that the secret comes from the request is not looked at. Nobody looks for a row by the hash of a key that is not presented.
export const mongodbCredentialLookups = recognize({
  id: "mongodb/credential-lookups",
  title: "A MongoDB query for an API key, a session or an access token by its secret",
  finds: "guard",
  looksAt: "call",
  at: ["mongodb#**.findOne"],
  read: ({ receiver, arguments: [filter] }) =>
    isFoundByCredential(heldBy(receiver, ["collection"]) ?? "", equalitiesIn(filter)) ? { shape: "identity", promise: true, at: [] } : null,
});
