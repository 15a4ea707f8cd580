// The callers that a policy names: functions whose answer, or a part of it, is whoever asks.
import type { Policy } from "../../model/policy.js";
import { type AnyRecognizer, recognize } from "../pack.js";
import { isPromise, meantBy } from "./own-functions.js";

/** "src/context.ts#createContext().session.user": the function, and where in its answer the caller stands. */
// Limit: an identity that is no answer of a function ("src/session.ts#session.user") is not found here. It is no call, and packs are shown calls.
export function ownIdentities(policy: Policy): readonly AnyRecognizer[] {
  return policy.identities.flatMap((identity) => {
    const end = identity.lastIndexOf("()");
    if (end < 0) return [];
    const fields = identity
      .slice(end + 2)
      .split(".")
      .slice(1);
    return meantBy([identity.slice(0, end)]).map(({ at, includes }) =>
      recognize({
        id: "own/identities",
        title: "Callers that the policy names",
        finds: "guard",
        looksAt: "call",
        at,
        read: (view) => (includes(view) ? { shape: "identity", promise: isPromise("inferred", view), at: fields } : null),
      }),
    );
  });
}
