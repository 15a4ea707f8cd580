// What messages call a check: by the name of its kind, or of the function that it is in; a check without a name, by its place.
import type { GuardEvidence } from "../model/graph.js";
import type { Span } from "../model/names.js";
import type { PlaceOf } from "../model/places.js";
import { nameless } from "./telling.js";

/** `action`: seen from there. */
export function openNames(placeOf: PlaceOf, action: Span): (evidence: GuardEvidence) => string {
  return ({ guard, span }) => {
    const isOutside = guard !== nameless || placeOf(span) !== placeOf(action);
    const name = isOutside ? ownName(placeOf, { guard, span }) : null;
    if (name !== null) return name;
    return span.file === action.file ? `the check in line ${span.start.line}` : `the check at ${span.file}:${span.start.line}`;
  };
}

/** In backquotes; null: it has no name of its own. */
export function ownName(placeOf: PlaceOf, { guard, span }: Pick<GuardEvidence, "guard" | "span">): string | null {
  if (guard !== nameless) return `\`${guard}\``;
  const [, name = ""] = placeOf(span).split("#");
  return /^[\w$.]+$/.test(name) ? `\`${name}\`` : null;
}
