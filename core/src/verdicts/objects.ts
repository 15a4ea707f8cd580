// Which objects a value names: the keys in the request that it comes from.
import type { Term } from "../model/graph.js";
import { type Caller, isCaller } from "./identity.js";
import { placeOf } from "./places.js";
import { spelledOut } from "./terms.js";
import { namesKey } from "./words.js";

/** As `position.field.field`; null: it comes from elsewhere, or from several places. */
export function objectIn(term: Term, caller: Caller): string | null {
  const { root, path } = placeOf(term);
  if (root.kind === "parameter") return caller.stages.has(root.of) && !isCaller(term, caller) ? [root.index, ...path].join(".") : null;
  if (root.kind !== "unknown") return null;
  const [made, another] = madeOf(root.mentions, caller);
  if (!made || another) return null;
  const from = objectIn(made, caller);
  if (from === null) return null;
  // A record loaded by a key is the object of that key, whatever field of it is read; a parsed body is read further.
  // Limit: so is what that record points to (`comment.postId`). Both come from the same key.
  return namesKey(lastOf(made)) ? from : [from, ...path].join(".");
}

/** A record is looked up by one key, though the caller, a transaction or an option is handed over with it. */
function madeOf(mentions: readonly Term[], caller: Caller): readonly Term[] {
  if (mentions.length < 2) return mentions;
  return mentions.filter((one) => namesKey(lastOf(one)) && !isCaller(one, caller));
}
function lastOf(term: Term): string | null {
  return placeOf(term).path.at(-1) ?? null;
}

/** Every key from the request that a value depends on, as `position.field.field`. */
export function objectsIn(term: Term, caller: Caller): readonly string[] {
  // `found ? { ...found, tags } : null`: of a row that was copied.
  if (term.kind === "either") return [...new Set(alternativesOf(term).flatMap((arm) => objectsIn(arm, caller)))];
  const one = objectIn(term, caller);
  if (one !== null) return isKey(one) ? [one] : [];
  const { root } = placeOf(term);
  return root.kind === "unknown" ? [...new Set(root.mentions.flatMap((mention) => objectsIn(mention, caller)))] : [];
}

export function isKey(place: string): boolean {
  return namesKey(place.split(".").at(-1) ?? null);
}

/** What a value may be, where the text says so: each arm of a choice; nothing at all is none. */
export function alternativesOf(term: Term): readonly Term[] {
  switch (term.kind) {
    case "either":
      return [...alternativesOf(term.then), ...alternativesOf(term.otherwise)];
    case "all":
    case "any":
      return alternativesOf(spelledOut(term));
    case "nothing":
    case "literal":
    case "named":
      return [];
    default:
      return [term];
  }
}
