// Whether a guard was asked about another object than the one that is touched.
import type { GuardEvidence } from "../model/graph.js";
import type { Deed } from "./deeds.js";
import type { Caller } from "./identity.js";
import { isInferred } from "./inferred.js";
import { isKey, objectIn, objectsIn } from "./objects.js";

/**
 * The guard checked one object and the action picks another one, both named by the request.
 * Silent where either is not plainly a key from the request, and where any of the action's keys is the one that was checked.
 */
export function isOtherObject({ subject, level }: GuardEvidence, deed: Deed, caller: Caller): boolean {
  if (!subject || level === "authenticated" || level === "signed") return false;
  const checked = objectIn(subject, caller);
  const picked = deed.keys.filter(({ role }) => role === "selects").map(({ term }) => objectIn(term, caller));
  if (checked === null || picked.length === 0 || !isKey(checked)) return false;
  const isAnother = (one: string | null): boolean => one !== null && isKey(one) && one.split(".")[0] === checked.split(".")[0] && !isSame(one, checked);
  return picked.every(isAnother) && !picked.some((one) => one !== null && isTied(one, checked, deed, caller));
}

/** `if (member.workspaceId !== workspace.id) throw`, `find({ id, workspaceId })`: the one belongs to the other. */
function isTied(one: string, other: string, { under }: Deed, caller: Caller): boolean {
  return [...under.values()].some((evidence) => {
    const compared = isInferred(evidence) && evidence.subject !== null ? [evidence.subject, ...evidence.about] : [];
    // What a row was found by, it has.
    const found = evidence.form === "scoped-query" ? evidence.about : [];
    const objects = [...compared, ...found].flatMap((term) => objectsIn(term, caller));
    return objects.includes(one) && objects.includes(other);
  });
}

function isSame(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
