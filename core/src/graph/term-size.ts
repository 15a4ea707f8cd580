// How large a term is, and where one is cut.
import type { Term } from "../model/graph.js";
import { unknown } from "./term-parts.js";

const mostParts = 512;

// Limit: a value put together from more than 512 parts, like a variable that a hundred lines assign to each other, says nothing. Each reading of it would multiply them.
export function ofBearableSize(term: Term): Term {
  return sizeOf(term) > mostParts ? unknown([]) : term;
}

const sizes = new WeakMap<Term, number>();

function sizeOf(term: Term): number {
  const known = sizes.get(term);
  if (known !== undefined) return known;
  const parts = partsOf(term);
  if (parts.length === 0) return 1;
  const size = parts.reduce((sum, part) => sum + sizeOf(part), 1);
  sizes.set(term, size);
  return size;
}

function partsOf(term: Term): readonly Term[] {
  switch (term.kind) {
    case "member":
    case "not":
      return [term.of];
    case "record":
      return Object.values(term.fields);
    case "list":
      return term.items;
    case "all":
    case "any":
      return term.of;
    case "either":
      return [term.test, term.then, term.otherwise];
    case "equal":
      return [term.left, term.right];
    case "contains":
      return [term.of, term.item];
    case "object":
    case "unknown":
      return term.mentions;
    default:
      return [];
  }
}
