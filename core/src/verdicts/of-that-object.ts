// What a refusal adds to a check: of the object that the check itself was seen to ask about.
import { rank } from "./evidence.js";
import { addHeld, nothingHeld } from "./held.js";
import { isInferred } from "./inferred.js";
import type { Proof } from "./proof.js";
import { termKey } from "./terms.js";

/** What is understood from a refusal is about the object that the check itself was seen to ask about, where it was. */
export function aboutThat(proved: Proof | null, understood: Proof): Proof {
  const seen = [...(proved?.held.values() ?? [])].filter((evidence) => isInferred(evidence) && evidence.subject !== null);
  if (seen.length === 0 || understood.held.size === 0) return understood;
  const held = [...understood.held.values()].flatMap((evidence) => {
    if (evidence.subject !== null) return [evidence];
    const keys = new Set(evidence.about.map(termKey));
    const same = seen.filter(({ about }) => about.some((term) => keys.has(termKey(term))));
    const told = new Set(same.flatMap(({ about }) => about.map(termKey)));
    const about = evidence.about.filter((term) => !told.has(termKey(term)));
    const raised = same.map((one) => (rank(one.level) >= rank(evidence.level) ? one : { ...one, level: evidence.level }));
    return about.length > 0 ? [...raised, { ...evidence, about }] : raised;
  });
  return { held: addHeld(nothingHeld, held), missed: understood.missed };
}
