// A Prisma read by a secret that only the caller can know: the row it finds names the caller.
import { equalitiesIn } from "../conditions.js";
import { isFoundByCredential } from "../credentials.js";
import { fieldOf, lastNames, recognize } from "../pack.js";
import { ofModels } from "./clients.js";

const methods = "{findFirst,findUnique,findFirstOrThrow,findUniqueOrThrow}";

// Limit: that the secret comes from the request is not looked at. Nobody looks for a row by the hash of a key that is not presented.
export const prismaCredentialLookups = recognize({
  id: "prisma/credential-lookups",
  title: "A Prisma query for an API key, a session or an access token by its secret",
  finds: "guard",
  looksAt: "call",
  at: ofModels(methods),
  read: ({ origin, arguments: [options] }) => {
    const [resource = "", method = ""] = lastNames(origin, 2);
    const found = isFoundByCredential(resource, equalitiesIn(fieldOf(options, "where")));
    return found ? { shape: "identity", promise: true, throws: method.endsWith("OrThrow"), at: [] } : null;
  },
});
