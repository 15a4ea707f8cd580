// Which object a value names: the place in the request that it comes from.
import type { GuardEvidence, Term } from "../model/graph.js";
import type { Deed } from "./deeds.js";
import { type Caller, isCaller } from "./identity.js";
import { placeOf } from "./places.js";
import { namesKey } from "./words.js";

/** As `position.field.field`; null: it comes from elsewhere, or from several places. */
function objectIn(term: Term, caller: Caller): string | null {
  const { root, path } = placeOf(term);
  if (root.kind === "parameter") return caller.stages.has(root.of) && !isCaller(term, caller) ? [root.index, ...path].join(".") : null;
  if (root.kind !== "unknown" || root.mentions.length !== 1) return null;
  const [made] = root.mentions;
  if (!made) return null;
  const from = objectIn(made, caller);
  if (from === null) return null;
  // A record loaded by a key is the object of that key, whatever field of it is read; a parsed body is read further.
  return namesKey(placeOf(made).path.at(-1) ?? null) ? from : [from, ...path].join(".");
}

/**
 * The guard checked one object and the action picks another one, both named by the request.
 * Silent where either is not plainly a key from the request, and where any of the action's keys is the one that was checked.
 */
export function isOtherObject({ subject, level }: GuardEvidence, { keys }: Deed, caller: Caller): boolean {
  if (!subject || level === "authenticated" || level === "signed") return false;
  const checked = objectIn(subject, caller);
  const picked = keys.filter(({ role }) => role === "selects").map(({ term }) => objectIn(term, caller));
  if (checked === null || picked.length === 0 || !isKey(checked)) return false;
  return picked.every((one) => one !== null && isKey(one) && one.split(".")[0] === checked.split(".")[0] && !isSame(one, checked));
}

function isKey(place: string): boolean {
  return namesKey(place.split(".").at(-1) ?? null);
}
function isSame(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
