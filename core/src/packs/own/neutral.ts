// Functions that a policy calls neutral: they prove nothing, and hide nothing.
import type { Policy } from "../../model/policy.js";
import { type AnyRecognizer, recognize } from "../pack.js";
import { meantBy } from "./own-functions.js";

/** The policy's word stands for the body: what an own function that is called neutral does is not looked at. */
export function ownNeutral({ neutral }: Policy): readonly AnyRecognizer[] {
  return meantBy(neutral).map(({ at, includes }) =>
    recognize({
      id: "own/neutral",
      title: "Functions that the policy calls neutral",
      finds: "guard",
      looksAt: "call",
      at,
      read: (view) => (includes(view) ? { shape: "inert" } : null),
    }),
  );
}
