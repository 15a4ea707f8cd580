// How large a term is, and where one is cut.

import type { Term } from "../model/graph.js";
import { partsOf } from "../model/parts-of-term.js";
import { unknown } from "./term-parts.js";

const mostParts = 512;

// Limit: a value put together from more than 512 parts, like a variable that a hundred lines assign to each other, says nothing. Each reading of it would multiply them.
export function ofBearableSize(term: Term): Term {
  return leftOf(mostParts, term) < 0 ? unknown([]) : term;
}

/** What is left of so many parts once the term's own are taken off; below zero, it has more. */
function leftOf(most: number, term: Term): number {
  let left = most - 1;
  // In any order: sorting the fields of every record would cost more than counting them.
  for (const part of term.kind === "record" ? Object.values(term.fields) : partsOf(term)) {
    if (left < 0) return left;
    left = leftOf(left, part);
  }
  return left;
}
