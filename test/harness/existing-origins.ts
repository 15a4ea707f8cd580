// Follows an origin pattern through the typings of a library and names what is not there.
import type ts from "typescript";
import { answersOf, type Library, memberOf, membersOf, ofSymbol, othersOf, parameterOf, type Reached } from "./library-types.js";

/** How many names `**` looks through, nearest first, before it gives up. */
const mostLooked = 20_000;

/** What has this name below some place: all of it, or what is nearest. */
type Below = (name: string, all: boolean) => readonly ts.Symbol[];

export interface LookedUp {
  /** As the pattern writes it: "{get,post}", "default()". */
  readonly group: string;
  readonly name: string;
  readonly exists: boolean;
}
/** Looks up each name of a pattern in these modules; behind a name that is nowhere, nothing is looked up. */
export type LookUp = (modules: readonly string[], names: readonly string[]) => readonly LookedUp[];

export function openOrigins(library: Library): LookUp {
  const known = new Map<string, Below>();
  const belowOf = (path: string, from: readonly Reached[]): Below => {
    const below = known.get(path) ?? openBelow(library, from);
    known.set(path, below);
    return below;
  };
  return (modules, names) => follow({ library, belowOf }, { path: modules.join(), from: modules.flatMap((name) => library.modules.get(name) ?? []) }, names);
}
export function alternatives(name: string): readonly string[] {
  const braces = /^\{([^}]*)\}(.*)$/.exec(name);
  return braces ? (braces[1] ?? "").split(",").map((one) => one + (braces[2] ?? "")) : [name];
}

// ---- one name after the other ---------------------------------------------------

interface Search {
  readonly library: Library;
  readonly belowOf: (path: string, from: readonly Reached[]) => Below;
}
interface Place {
  readonly path: string;
  readonly from: readonly Reached[];
  /** No name follows: one that has it is enough. */
  readonly last?: boolean;
}

function follow(search: Search, { path, from }: Place, names: readonly string[], anywhere = false): readonly LookedUp[] {
  const [group, ...rest] = names;
  if (group === undefined) return [];
  if (group === "**") return follow(search, { path, from }, rest, true);
  const steps = alternatives(group).map((name) => ({ name, found: step(search, { path, from, last: rest.length === 0 }, name, anywhere) }));
  const found = steps.flatMap((each) => each.found);
  const here = steps.map((each) => ({ group, name: each.name, exists: each.found.length > 0 }));
  return found.length === 0 ? here : [...here, ...follow(search, { path: `${path}.${anywhere ? "**." : ""}${group}`, from: found }, rest)];
}

/** "create()" and "register()>0" are a member, then what it answers, or its parameter; "0" is a parameter. */
function step(search: Search, place: Place, text: string, anywhere: boolean): readonly Reached[] {
  const { checker } = search.library;
  const [, name = "", calls = "", position] = /^([^()>]+)((?:\(\))*)(?:>(\d+))?$/.exec(text) ?? [];
  if (/^\d+$/.test(name)) return parametersOf(checker, place.from, Number(name));
  const named = anywhere ? namedBelow(search, place, name) : namedHere(search.library, place.from, name);
  if (position !== undefined) return parametersOf(checker, named, Number(position));
  return calls === "" ? named : named.map((reached) => answersOf(checker, reached)).filter(isSome);
}
function namedHere({ checker }: Library, from: readonly Reached[], name: string): readonly Reached[] {
  if (name !== "*")
    return from.flatMap((reached) => [
      ...memberOf(checker, reached, name),
      ...othersOf(checker, reached).types.map((type) => ({ namespace: null, types: [type] })),
    ]);
  return from.flatMap((reached) => membersOf(checker, reached).map((symbol) => ofSymbol(checker, symbol)));
}
function namedBelow({ library, belowOf }: Search, { path, from, last }: Place, name: string): readonly Reached[] {
  const here = namedHere(library, from, name);
  if (last && here.length > 0) return here;
  return [...here, ...belowOf(path, from)(name, !last).map((symbol) => ofSymbol(library.checker, symbol))];
}
function parametersOf(checker: ts.TypeChecker, from: readonly Reached[], position: number): readonly Reached[] {
  return from.map((reached) => parameterOf(checker, reached, position)).filter(isSome);
}
function isSome({ types }: Reached): boolean {
  return types.length > 0;
}

// ---- any number of names --------------------------------------------------------

/** Breadth first through members and what calls answer, no further than asked; a declaration is looked at once, whatever its type arguments. */
function openBelow({ checker }: Library, from: readonly Reached[]): Below {
  const seen = new Set<ts.Type | ts.Symbol>();
  const names = new Map<string, ts.Symbol[]>();
  let level = from;
  let looked = 0;
  const goDown = (): void => {
    const members = level.flatMap((reached) => membersOf(checker, reached)).filter((symbol) => isNew(symbol, seen));
    for (const symbol of members) names.set(symbol.name, [...(names.get(symbol.name) ?? []), symbol]);
    const next = [
      ...level.flatMap((reached) => [answersOf(checker, reached), othersOf(checker, reached)]),
      ...members.map((symbol) => ofSymbol(checker, symbol)),
    ];
    looked += level.length;
    level = next.map((reached) => unseen(reached, seen)).filter((reached) => reached.namespace !== null || isSome(reached));
  };
  return (name, all) => {
    while (level.length > 0 && looked < mostLooked && (all || !names.has(name))) goDown();
    return names.get(name) ?? [];
  };
}
function unseen({ namespace, types }: Reached, seen: Set<ts.Type | ts.Symbol>): Reached {
  return { namespace, types: types.filter((type) => isNew(isReference(type) ? type.target : type, seen)) };
}
function isReference(type: ts.Type): type is ts.TypeReference {
  return "target" in type;
}
function isNew(one: ts.Type | ts.Symbol, seen: Set<ts.Type | ts.Symbol>): boolean {
  if (seen.has(one)) return false;
  seen.add(one);
  return true;
}
