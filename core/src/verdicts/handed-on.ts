// What a function proves that also answers with itself: of all that it hands on unchanged, what it proves otherwise.
import type { GuardEvidence, Term } from "../model/graph.js";
import type { FunctionId } from "../model/names.js";
import { placeOf, placesIn } from "./places.js";
import type { Proof } from "./proof.js";

/** How much a function hands on to itself: so many of its parameters, and whether `this` is the same. */
export interface Again {
  readonly handed: number;
  readonly isOwnSelf: boolean;
}

/** What is proved of anything else, a delegate proves of its own `this`, or of an argument that was left out. */
export function handedOn(proof: Proof, of: FunctionId, again: Again): Proof {
  return { ...proof, held: new Map([...proof.held].filter(([, evidence]) => !speaksOfOther(evidence, of, again))) };
}

function speaksOfOther({ about, subject, permission, arms }: GuardEvidence, of: FunctionId, again: Again): boolean {
  const terms = [...about, ...(subject ? [subject] : []), ...(permission ? [permission] : [])];
  return arms.some((arm) => speaksOfOther(arm, of, again)) || terms.flatMap(placesIn).some((place) => isOther(placeOf(place).root, of, again));
}
function isOther(root: Term, of: FunctionId, { handed, isOwnSelf }: Again): boolean {
  if (root.kind === "parameter") return root.of === of && root.index >= handed;
  return root.kind === "self" && root.of === of && !isOwnSelf;
}
