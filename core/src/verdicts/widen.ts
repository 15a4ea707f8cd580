// What calls in a circle hand round: kept so far as it cannot grow from one round to the next.
import type { Term } from "../model/graph.js";
import { placeOf, placesIn } from "./places.js";
import { flatUnknown, rebuild } from "./terms.js";

/** Limit: in a circle of calls, a part of a parameter that is handed on is known only to come from that parameter: `walk(node.next)` would never come to rest. */
export function widen(term: Term): Term {
  if (term.kind === "record") return rebuild(term, widenField);
  return isWhole(term) || !isOfCaller(term) ? term : mixtureOf(term);
}

/** `retry({ title, ownerId }, attempt + 1)`: what is handed on under a name, as it was handed over under one, is the same in every round. */
function widenField(term: Term): Term {
  const { root, path } = placeOf(term);
  const stays = path.length === 1 ? isWhole(root) : !isOfCaller(term);
  return stays ? term : mixtureOf(term);
}

function mixtureOf(term: Term): Term {
  return flatUnknown(placesIn(term).map((place) => placeOf(place).root));
}

function isWhole({ kind }: Term): boolean {
  return kind === "parameter" || kind === "self" || kind === "answer";
}

/** It speaks of what a caller gave, so that each round would put something in its place. */
function isOfCaller(term: Term): boolean {
  return placesIn(term).some((place) => {
    const { root, path } = placeOf(place);
    return root.kind === "parameter" || root.kind === "self" || path.length > 0;
  });
}
