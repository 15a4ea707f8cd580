// Places: where a value stands, as a root and the fields below it. And the places that a term speaks of.
import type { Term } from "../model/graph.js";
import { partsOf, termKey, unknown } from "./terms.js";

export interface Place {
  readonly root: Term;
  readonly path: readonly string[];
}

export function placeOf(term: Term): Place {
  const path: string[] = [];
  let root = term;
  while (root.kind === "member") {
    path.unshift(root.name);
    root = root.of;
  }
  return { root, path };
}

export function lastName(term: Term): string | null {
  return term.kind === "member" ? term.name : null;
}

const mostPlaces = 24;

/** Every parameter, receiver and answer in a term, each with all fields that are read of it; in order, each once. */
export function placesIn(term: Term): readonly Term[] {
  const found = new Map<string, Term>();
  collect(term, found);
  return [...found.values()];
}

function collect(term: Term, found: Map<string, Term>): void {
  if (found.size >= mostPlaces) return;
  const { root } = placeOf(term);
  const isPlace = root.kind === "parameter" || root.kind === "self" || root.kind === "answer" || root.kind === "promise";
  if (isPlace) found.set(termKey(term), term);
  else for (const part of partsOf(term)) collect(part, found);
}

const mostNodes = 48;
const deepestPath = 8;

/** Limit: a term of more than 48 parts, or a path of more than 8 fields, is kept only as what it mentions. It would grow with each call in a recursion. */
export function bounded(term: Term): Term {
  // A record is cut field by field: the key of a row is not lost for the length of its text.
  if (term.kind !== "record" || countNodes(term, mostNodes) >= 0) return cut(term);
  return { ...term, fields: Object.fromEntries(Object.entries(term.fields).map(([key, value]) => [key, cut(value)])) };
}

function cut(term: Term): Term {
  if (placeOf(term).path.length > deepestPath) return unknown([placeOf(term).root]);
  return countNodes(term, mostNodes) < 0 ? unknown(placesIn(term).slice(0, 8)) : term;
}

function countNodes(term: Term, left: number): number {
  let remaining = left - 1;
  for (const part of partsOf(term)) {
    if (remaining < 0) return remaining;
    remaining = countNodes(part, remaining);
  }
  return remaining;
}
