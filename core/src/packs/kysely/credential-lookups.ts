// A Kysely read of one row by a secret that only the caller can know: the row it finds names the caller.
import { isFoundByCredential } from "../credentials.js";
import { calledName } from "../effects.js";
import { recognize, textOf } from "../pack.js";
import { keysOf } from "./chain.js";

// Limit: that the secret comes from the request is not looked at. Nobody looks for a row by the hash of a key that is not presented.
export const kyselyCredentialLookups = recognize({
  id: "kysely/credential-lookups",
  title: "A Kysely query for an API key, a session or an access token by its secret",
  finds: "guard",
  looksAt: "call",
  at: ["kysely#**.{executeTakeFirst,executeTakeFirstOrThrow}"],
  read: (call) => {
    const opened = call.links.find((link) => calledName(link) === "selectFrom");
    const resource = textOf(opened?.arguments[0])?.replace(/\s+as\s.*$/i, "") ?? "";
    return isFoundByCredential(resource, keysOf(call.links))
      ? { shape: "identity", promise: true, throws: calledName(call).endsWith("OrThrow"), at: [] }
      : null;
  },
});
