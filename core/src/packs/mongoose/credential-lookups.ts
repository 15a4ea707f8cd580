// A Mongoose read by a secret that only the caller can know: the document it finds names the caller. A query is a chain; its last call gives the answer.
import { equalitiesIn } from "../conditions.js";
import { isFoundByCredential } from "../credentials.js";
import { calledName, heldBy } from "../effects.js";
import { recognize } from "../pack.js";
import { modelMakers } from "./models.js";
import { readers, refinements } from "./queries.js";

// Limit: that the secret comes from the request is not looked at. Nobody looks for a row by the hash of a key that is not presented.
export const mongooseCredentialLookups = recognize({
  id: "mongoose/credential-lookups",
  title: "A Mongoose query for an API key, a session or an access token by its secret",
  finds: "guard",
  looksAt: "call",
  at: [`${readers}.findOne`, `${readers}.findOne().**.${refinements}`],
  read: (call) => {
    if (call.onward.length > 0) return null;
    const chain = [...call.links, call];
    const opened = chain.find((one) => calledName(one) === "findOne");
    const resource = heldBy(opened?.receiver ?? null, modelMakers) ?? "";
    if (!isFoundByCredential(resource, equalitiesIn(opened?.arguments[0]))) return null;
    return { shape: "identity", promise: true, throws: chain.some((one) => calledName(one) === "orFail"), at: [] };
  },
});
