// Places: where a value stands, as a root and the fields below it. And the places that a term speaks of.

import type { Term } from "../model/graph.js";
import { partsOf } from "../model/parts-of-term.js";
import { knownOf } from "./known.js";
import { madeOf, termKey, unknown } from "./terms.js";

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

/** A parameter, a receiver or an answer itself, and no part of it. */
export function isWhole({ kind }: Term): boolean {
  return kind === "parameter" || kind === "self" || kind === "answer";
}

export function lastName(term: Term): string | null {
  return term.kind === "member" ? term.name : null;
}

const mostPlaces = 24;

/** Every parameter, receiver and answer in a term, each with all fields that are read of it; in order, each once. */
export function placesIn(term: Term): readonly Term[] {
  if (partsOf(term).length === 0 && !isPlace(term)) return [];
  const known = knownOf(term);
  known.places ??= findPlaces(term);
  return known.places;
}

/** What a term is made from, without saying which part of it. */
export function rootsIn(term: Term): readonly Term[] {
  return placesIn(term).map((place) => placeOf(place).root);
}

/** Terms share their parts: what has been found in a part is not looked for again in everything that was made with it. */
function findPlaces(term: Term): readonly Term[] {
  if (isPlace(rootOf(term))) return [term];
  const found = new Map<string, Term>();
  for (const part of partsOf(term))
    for (const place of placesIn(part)) {
      if (found.size >= mostPlaces) return [...found.values()];
      found.set(termKey(place), place);
    }
  return [...found.values()];
}

function rootOf(term: Term): Term {
  let root = term;
  while (root.kind === "member") root = root.of;
  return root;
}

function isPlace({ kind }: Term): boolean {
  return kind === "parameter" || kind === "self" || kind === "answer" || kind === "promise";
}

const mostNodes = 48;
const deepestPath = 8;

/** Limit: a term of more than 48 parts (of a record, of a record in it, or of one of up to eight results: each field), or a path of more than 8 fields, is kept only as what it mentions. It would grow with each call in a recursion. */
export function bounded(term: Term): Term {
  return cutInside(term, 0);
}

function cutInside(term: Term, depth: number): Term {
  if (sizeOf(term) <= mostNodes || depth > deepestResult) return cut(term);
  // A record is cut field by field: the key of a row is not lost for the length of its text.
  if (term.kind === "record")
    return {
      ...term,
      fields: Object.fromEntries(Object.entries(term.fields).map(([key, value]) => [key, cutInside(value, depth + 1)])),
      rest: term.rest.map((one) => cutInside(one, depth + 1)),
    };
  // One of several results, each by itself: who has signed in is not lost for the ways in which others are refused.
  if (term.kind === "either" && resultsIn(term) <= mostResults)
    return { ...term, test: cut(term.test), then: cutInside(term.then, depth), otherwise: cutInside(term.otherwise, depth) };
  return cut(term);
}

const mostResults = 8;
const deepestResult = 2;
const smallResult = 8;

/** Records, and what is small beside them; too many, where anything large is among them. */
function resultsIn(term: Term): number {
  if (term.kind === "either") return resultsIn(term.then) + resultsIn(term.otherwise);
  return term.kind === "record" || sizeOf(term) <= smallResult ? 1 : mostResults + 1;
}

function cut(term: Term): Term {
  if (placeOf(term).path.length > deepestPath) return unknown([placeOf(term).root]);
  return sizeOf(term) > mostNodes ? madeOf(placesIn(term)) : term;
}

function sizeOf(term: Term): number {
  const parts = partsOf(term);
  if (parts.length === 0) return 1;
  const known = knownOf(term);
  if (known.size === 0) known.size = parts.reduce((sum, part) => sum + sizeOf(part), 1);
  return known.size;
}
