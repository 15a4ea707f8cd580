// Whether the permission that a guard asks for is one for another effect: "read" before a delete.
import { type Effect, effects, type Term } from "../model/graph.js";
import type { Policy } from "../model/policy.js";
import { wordsOf } from "./words.js";

type Verbs = Policy["verbs"];

/** Only where every permission that is written out names a verb, and none names one for this effect. */
export function isOtherPermission(permission: Term | null, effect: Effect, verbs: Verbs): boolean {
  const asked = permission ? textsIn(permission).map((text) => verbIn(text, verbs)) : [];
  return asked.length > 0 && asked.every((verb) => verb !== null && !allows(verb, effect, verbs));
}

/** The last word that is a verb for any effect; null: none is. */
function verbIn(text: string, verbs: Verbs): string | null {
  return (
    wordsOf(text)
      .filter((word) => effects.some((effect) => allows(word, effect, verbs)))
      .at(-1) ?? null
  );
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
