// Follows an origin pattern through the typings of a library and names what is not there.
import type ts from "typescript";
import { answersOf, type Library, memberOf, membersOf, ofSymbol, parameterOf, type Reached } from "./library-types.js";

/** How many names `**` looks through, nearest first, before it gives up. */
const mostLooked = 20_000;

/** The alternatives of a pattern's names that none of these modules has: "express#default().fetch". Empty: all exist. */
export function missingNames(library: Library, modules: readonly string[], names: readonly string[]): readonly string[] {
  const start = modules.flatMap((module) => library.modules.get(module) ?? []);
  const missing = new Set(follow(library, start, names, [], false));
  return missing.size === 0 ? [] : withDefault(library, start, names, missing);
}
/** `import x from "m"; x.y` is written `m#y` as well. */
function withDefault(library: Library, start: readonly Reached[], names: readonly string[], missing: ReadonlySet<string>): readonly string[] {
  const whole = start.flatMap((reached) => memberOf(library.checker, reached, "default"));
  const still = new Set(follow(library, whole, names, [], false));
  return [...missing].filter((name) => whole.length === 0 || still.has(name) || [...still].some((shorter) => name.startsWith(`${shorter}.`)));
}

function follow(library: Library, from: readonly Reached[], names: readonly string[], path: readonly string[], anywhere: boolean): readonly string[] {
  const [name, ...rest] = names;
  if (name === undefined) return [];
  if (name === "**") return follow(library, from, rest, [...path, name], true);
  const steps = alternatives(name).map((one) => ({ one, found: anywhere ? findBelow(library, from, one) : step(library, from, one) }));
  const missing = steps.filter(({ found }) => found.length === 0).map(({ one }) => [...path, one].join("."));
  const found = steps.flatMap((each) => each.found);
  return found.length === 0 ? missing : [...missing, ...follow(library, found, rest, [...path, name], false)];
}

export function alternatives(name: string): readonly string[] {
  const braces = /^\{([^}]*)\}(.*)$/.exec(name);
  return braces ? (braces[1] ?? "").split(",").map((one) => one + (braces[2] ?? "")) : [name];
}

/** "create()" and "register()>0" are a member, then what it answers, or its parameter; "0" is a parameter. */
function step({ checker }: Library, from: readonly Reached[], text: string): readonly Reached[] {
  const [, name = "", calls = "", position] = /^([^()>]+)((?:\(\))*)(?:>(\d+))?$/.exec(text) ?? [];
  if (/^\d+$/.test(name)) return from.map((reached) => parameterOf(checker, reached, Number(name))).filter(isSome);
  const named = name === "*" ? from.flatMap((reached) => membersOf(checker, reached).map((symbol) => ofSymbol(checker, symbol))) : from.flatMap((reached) => memberOf(checker, reached, name));
  if (position !== undefined) return named.map((reached) => parameterOf(checker, reached, Number(position))).filter(isSome);
  return calls === "" ? named : named.map((reached) => answersOf(checker, reached)).filter(isSome);
}
function isSome({ types }: Reached): boolean {
  return types.length > 0;
}

/** Breadth first through members and what calls answer, until one has the name. */
function findBelow(library: Library, from: readonly Reached[], text: string): readonly Reached[] {
  const seen = new Set<ts.Type | ts.Symbol>();
  let level = from;
  for (let looked = 0; level.length > 0 && looked < mostLooked; looked += level.length) {
    const found = step(library, level, text);
    if (found.length > 0) return found;
    level = level.flatMap((reached) => below(library, reached, seen));
  }
  return [];
}
function below({ checker }: Library, reached: Reached, seen: Set<ts.Type | ts.Symbol>): readonly Reached[] {
  const members = membersOf(checker, reached).filter((symbol) => isNew(symbol, seen));
  return [answersOf(checker, reached), ...members.map((symbol) => ofSymbol(checker, symbol))]
    .map(({ namespace, types }) => ({ namespace, types: types.filter((type) => isNew(type, seen)) }))
    .filter(({ namespace, types }) => namespace !== null || types.length > 0);
}
function isNew<T extends ts.Type | ts.Symbol>(one: T, seen: Set<ts.Type | ts.Symbol>): boolean {
  if (seen.has(one)) return false;
  seen.add(one);
  return true;
}
