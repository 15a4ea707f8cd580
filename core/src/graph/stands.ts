// Where a registration stands, seen from outside of the own functions that it stands in: the calls that lead to it, and what they give it.
import type { ExpressionId, FunctionIndex } from "../model/facts.js";
import type { Action } from "../model/graph.js";
import type { FilePath, PackId, Span } from "../model/names.js";
import type { EntryMeaning } from "../packs/pack.js";
import type { Resolved, Scope, Site } from "./resolve/resolved.js";

/** A function of the text. */
export interface Place {
  readonly file: FilePath;
  readonly function: FunctionIndex;
}
/** A round of a loop over a list that is written out. */
export interface Round {
  readonly over: string;
  readonly index: number;
}
/** A call of an own function on the way to the registration, and the function in whose body it stands. */
export interface Level extends Place {
  readonly position: number;
  readonly rounds: readonly Round[];
  /** Null: the function stands there as a callback, and runs in place. */
  readonly call: ExpressionId | null;
  readonly isNew: boolean;
  readonly into: Place;
}
export interface Stand {
  /** What the calls on the way gave. */
  readonly scope: Scope | null;
  /** The outermost first. */
  readonly levels: readonly Level[];
  /** `this` in the function that it stands in may be more special than is known here. */
  readonly isSelfOpen: boolean;
}

/** A call that may register something, and the function in whose body it stands. */
export interface Candidate extends Place {
  readonly expression: ExpressionId;
}
/** Of one file. */
export interface Candidates {
  readonly calls: readonly Candidate[];
  readonly actions: readonly Action[];
}
/** A meaning, and where in the text it was given. */
export interface Registration {
  readonly pack: PackId;
  readonly meaning: EntryMeaning;
  readonly file: FilePath;
  readonly function: FunctionIndex;
  readonly position: number;
  readonly span: Span;
  /** The call that registers it, if it is one. */
  readonly site: Site | null;
  /** The calls of own functions that lead there, where it matters which. */
  readonly levels: readonly Level[];
  readonly rounds: readonly Round[];
}

export function placeKey({ file, function: index }: Place): string {
  return `${file}#${index}`;
}
export function samePlace(one: Place, other: Place): boolean {
  return one.file === other.file && one.function === other.function;
}

/** The calls by which a function on the way was come into, the innermost first: which of its routers it is that it makes. */
export function throughTo(levels: readonly Level[], place: Place): readonly string[] {
  const at = levels.findLastIndex(({ into }) => samePlace(into, place));
  return throughOf(levels.slice(0, at + 1));
}
/** The same of a place in whose body something is made or called: what led to that body. */
export function throughOf(levels: readonly Level[]): readonly string[] {
  return levels.map(nameOfLevel).reverse();
}
export function nameOfLevel({ file, call, position, rounds }: Level): string {
  return `${file}:${call ?? `~${position}`}${rounds.map(({ over, index }) => `[${over}=${index}]`).join("")}`;
}

/** The instance that `this` is, by the `new` that made it. */
export function levelsToSelf(levels: readonly Level[]): readonly Level[] {
  return levels.slice(0, levels.findLastIndex(({ isNew }) => isNew) + 1);
}

/** One may lead on from where the other stops. */
export function areCompatible(one: readonly string[], other: readonly string[]): boolean {
  return one.every((name, index) => index >= other.length || other[index] === name);
}
/** All that is known of the first is known of the second too. */
export function isBeginningOf(one: readonly string[], other: readonly string[]): boolean {
  return one.length <= other.length && areCompatible(one, other);
}

export type Self = Extract<Resolved, { readonly kind: "instance" | "class" }>;
