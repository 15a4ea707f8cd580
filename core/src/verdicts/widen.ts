// What calls in a circle hand round: kept so far as it cannot grow from one round to the next.
import type { Term } from "../model/graph.js";
import { isWhole, placeOf, placesIn, rootsIn } from "./places.js";
import { flatUnknown, rebuild } from "./terms.js";

/** Limit: in a circle of calls, a part of a parameter that is handed on is known only to come from that parameter: `walk(node.next)` would never come to rest. */
export function widen(term: Term): Term {
  if (term.kind === "record") return rebuild(term, widenField);
  return isWhole(term) || !changesHands(term) ? term : flatUnknown(rootsIn(term));
}

/** `retry({ title, ownerId }, attempt + 1)`: what is handed on under a name, as it was handed over under one, is the same in every round. */
function widenField(term: Term): Term {
  const { root, path } = placeOf(term);
  const stays = path.length === 1 ? isWhole(root) : !changesHands(term);
  return stays ? term : flatUnknown(rootsIn(term));
}

/** It speaks of what the function was handed, so that each round would put something in its place. */
function changesHands(term: Term): boolean {
  return placesIn(term).some((place) => {
    const { root, path } = placeOf(place);
    return root.kind === "parameter" || root.kind === "self" || path.length > 0;
  });
}
