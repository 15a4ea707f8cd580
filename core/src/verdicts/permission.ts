// Whether the permission that a guard asks for is one for another effect: "read" before a delete.
import { compileGlob } from "../model/glob.js";
import { type Action, type Effect, effects, type GuardEvidence, type Term } from "../model/graph.js";
import type { Policy } from "../model/policy.js";
import { wordsOf } from "./words.js";

type Verbs = Policy["verbs"];

/**
 * Only where every permission that is written out is plainly another one: to read, before a write; or another verb for this very resource.
 * Limit: another verb for something else ("edit" of a page, before its labels are deleted) is taken as it is. Parts are changed by whoever may change the whole.
 */
export function isOtherPermission({ permission }: GuardEvidence, action: Action, verbs: Verbs): boolean {
  const asked = permission ? textsIn(permission) : [];
  return asked.length > 0 && asked.every((text) => isOther(text, action, verbs));
}

/** Every permission that it may ask for is one of these. */
export function isAskedPermission({ permission }: GuardEvidence, asked: readonly string[]): boolean {
  const texts = permission ? textsIn(permission) : [];
  const globs = asked.map(compileGlob);
  return texts.length > 0 && texts.every((text) => globs.some((matches) => matches(text)));
}

function isOther(text: string, { effect, resource }: Action, verbs: Verbs): boolean {
  const verb = verbIn(text, resource, verbs);
  if (verb === null || allows(verb, effect, verbs)) return false;
  return isForReading(verb, verbs) || namesResource(text, resource);
}

/** Whoever may write may read: a verb for reading is one that allows nothing else. */
function isForReading(verb: string, verbs: Verbs): boolean {
  return effects.every((effect) => effect === "read" || effect === "export" || !allows(verb, effect, verbs));
}

/** "user:update" and "UpdateUser" speak of "users". */
function namesResource(text: string, resource: string): boolean {
  const plain = (name: string): string => wordsOf(name).join("");
  return resource.length > 1 && plain(text).includes(plain(resource).replace(/s$/, ""));
}

/** The last word that is a verb for any effect; null: none is. "createShare" creates shares: what names the resource is a verb only where nothing else is. */
function verbIn(text: string, resource: string, verbs: Verbs): string | null {
  const named = wordsOf(text).filter((word) => effects.some((effect) => allows(word, effect, verbs)));
  const nouns = wordsOf(resource).map((word) => word.replace(/s$/, ""));
  return named.filter((word) => !nouns.includes(word.replace(/s$/, ""))).at(-1) ?? named.at(-1) ?? null;
}

function allows(word: string, effect: Effect, verbs: Verbs): boolean {
  return verbs[effect].some((verb) => verb.toLowerCase() === word);
}

/** Literals, and the last names of constants; of records both keys and values may name it, the values do. */
function textsIn(permission: Term): readonly string[] {
  switch (permission.kind) {
    case "literal":
      return [String(permission.value)];
    case "named":
      return [permission.origin.split(/[.#]/).at(-1) ?? ""];
    case "list":
      return permission.open ? [""] : permission.items.flatMap(textsIn);
    case "record":
      return permission.open ? [""] : Object.values(permission.fields).flatMap(textsIn);
    case "either":
      return [...textsIn(permission.then), ...textsIn(permission.otherwise)];
    default:
      return [""];
  }
}
