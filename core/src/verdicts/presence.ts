// What the tests on a path say of whether a value is there: beside `if (id) check(id)` the way goes on without one.
import type { Term } from "../model/graph.js";
import { lastName, placeOf } from "./places.js";
import { termKey } from "./terms.js";
import { namesKey } from "./words.js";

/** A value is there (truthy), or is not. */
export interface Literal {
  readonly term: Term;
  readonly there: boolean;
}
/** One of these is so, or the other: two at most. */
export type Clause = readonly Literal[];
export type Known = ReadonlyMap<string, Clause>;
export const mostClauses = 16;
export const nothingKnown: Known = new Map();

/** Where two ways join: what is known on both, and of what is known on one of them only, that it is so or the other is. */
export function meetKnown(a: Known, b: Known): Known {
  if (a === b || (a.size === 0 && b.size === 0)) return a;
  const [ofA, ofB] = [missingIn(a, b), missingIn(b, a)];
  const both = [...a].filter(([key]) => b.has(key));
  const either = ofA.flatMap((one) => ofB.flatMap((other) => one.flatMap((left) => other.flatMap((right) => oneOf([left, right])))));
  return new Map([...both, ...either.map((clause) => [clauseKey(clause), clause] as const)].slice(0, mostClauses));
}

/** What is certainly not there. */
export function absentIn(known: Known): readonly Term[] {
  return certainIn(known, false);
}
/** What certainly is. */
export function thereIn(known: Known): readonly Term[] {
  return certainIn(known, true).filter(isKeyed).slice(0, 8);
}
function certainIn(known: Known, there: boolean): readonly Term[] {
  return known.size === 0 ? [] : [...known.values()].flatMap(([only, other]) => (only && !other && only.there === there ? [only.term] : []));
}

function missingIn(known: Known, other: Known): readonly Clause[] {
  return [...known].flatMap(([key, clause]) => (clause.length === 1 && !other.has(key) ? [clause] : [])).slice(0, 4);
}

/** Empty where it says nothing: of three values, or of one that it is there or is not. */
export function oneOf(literals: Clause): readonly Clause[] {
  const unique = [...new Map(literals.map((one) => [literalKey(one), one])).values()];
  const [first, second] = unique;
  if (unique.length > 2 || (first && second && contradict(first, second))) return [];
  return [unique];
}

export function contradict(a: Literal, b: Literal): boolean {
  return a.there !== b.there && termKey(a.term) === termKey(b.term);
}
function literalKey({ term, there }: Literal): string {
  return `${there ? "" : "!"}${termKey(term)}`;
}
export function clauseKey(clause: Clause): string {
  return clause.map(literalKey).sort().join(" | ");
}

export function isKeyed(term: Term): boolean {
  const { root } = placeOf(term);
  return namesKey(lastName(term)) && (root.kind === "parameter" || root.kind === "answer");
}
