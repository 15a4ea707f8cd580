// Scopes: made, narrowed to what a function can see, and kept once each, so that equal ones are the same object.
import type { FunctionIndex } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine, Grounded } from "./engine.js";
import { noteFiles } from "./files-in-values.js";
import type { Resolved, Scope, Site, Values } from "./resolved.js";
import { isRoundKey, seesRound } from "./rounds.js";
import { keysOf, siteKey } from "./values.js";

const deepestNesting = 4;

export interface ScopeParts {
  readonly bound: ReadonlyMap<string, Site>;
  readonly types: ReadonlyMap<string, Values>;
  readonly self: Resolved | null;
}
export const nothingBound: ScopeParts = { bound: new Map(), types: new Map(), self: null };

export function parameterKey(file: FilePath, fn: FunctionIndex, index: number): string {
  return `${file}#${fn}:${index}`;
}
/** Says that all that a call gave to `...rest` is bound, if only nothing: by the call. */
export function restKey(file: FilePath, fn: FunctionIndex): string {
  return `${file}#${fn}:rest`;
}
export function typeKey(file: FilePath, binding: number): string {
  return `${file}#${binding}`;
}

/** Binds what nests too deep to nothing: recursion through closures must end. */
export function makeScope(engine: Engine, parts: ScopeParts): Scope | null {
  const bound = new Map([...parts.bound].filter(([, site]) => (site.scope?.depth ?? 0) < deepestNesting).sort(byKey));
  const types = new Map([...parts.types].filter(([, values]) => keysOf(values) !== "~").sort(byKey));
  if (bound.size === 0 && types.size === 0 && parts.self === null) return null;
  const boundKey = [...bound].map(([key, site]) => `${key}=${valueKey(engine, site)}`).join(";");
  const selfKey = parts.self === null ? "" : `this=${parts.self.key}`;
  const typesKey = [...types].map(([key, values]) => `${key}:${keysOf(values)}`).join(";");
  const key = `{${boundKey}${selfKey}<${typesKey}>}`;
  const known = engine.scopes.get(key);
  if (known && !engine.grounds.isStale(known.ground)) {
    engine.grounds.lean(known.ground);
    return known.value;
  }
  const before = engine.grounds.begin();
  noteParts(engine, bound, types, parts.self);
  const depth = 1 + Math.max(0, ...[...bound.values()].map((site) => site.scope?.depth ?? 0));
  const rounds = [...bound.keys()].some(isRoundKey);
  const scope = { key, instance: `${boundKey}${selfKey}`, bound, types, self: parts.self, depth, rounds };
  engine.scopes.set(key, { value: scope, ground: engine.grounds.end(before) });
  return scope;
}
/** Which files a scope speaks of: equal keys may stand for what was written elsewhere. */
function noteParts(engine: Engine, bound: ScopeParts["bound"], types: ScopeParts["types"], self: Resolved | null): void {
  const { grounds } = engine;
  if (!grounds.keeps) return;
  for (const site of bound.values()) noteSite(engine, site);
  for (const values of types.values()) for (const value of values) noteFiles(grounds, value);
  if (self) noteFiles(grounds, self);
}
function noteSite({ grounds, scopes }: Engine, { file, scope }: Site): void {
  grounds.note(file);
  const kept = scope === null ? undefined : scopes.get(scope.key);
  if (kept) grounds.lean(kept.ground);
}
/** A literal is itself wherever it stands: `requireRole("admin")` is one function, however often it is written. */
function valueKey(engine: Engine, site: Site): string {
  const expression = at(engine.facts(site.file).expressions, site.expression);
  return expression.kind === "literal" ? JSON.stringify(expression.value) : siteKey(site);
}
function byKey(left: readonly [string, unknown], right: readonly [string, unknown]): number {
  return left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : 0;
}

export function withTypes(engine: Engine, scope: Scope | null, types: ReadonlyMap<string, Values>): Scope | null {
  if (types.size === 0) return scope;
  const base = scope ?? nothingBound;
  return makeScope(engine, { bound: base.bound, types: new Map([...base.types, ...types]), self: base.self });
}
export function withSelf(engine: Engine, scope: Scope | null, self: Resolved): Scope | null {
  const base = scope ?? nothingBound;
  return base.self === self ? scope : makeScope(engine, { bound: base.bound, types: base.types, self });
}
export function withBound(engine: Engine, scope: Scope | null, bound: ReadonlyMap<string, Site>): Scope | null {
  if (bound.size === 0) return scope;
  const base = scope ?? nothingBound;
  return makeScope(engine, { bound: new Map([...base.bound, ...bound]), types: base.types, self: base.self });
}
export function onlyTypes(engine: Engine, scope: Scope | null): Scope | null {
  return scope === null ? null : makeScope(engine, { ...nothingBound, types: scope.types });
}

/** What code in the body of `fn` can see of a scope. */
export function seenFrom(engine: Engine, file: FilePath, fn: FunctionIndex, scope: Scope | null): Scope | null {
  if (scope === null || (fn === 0 && !scope.rounds)) return null;
  const known = engine.seen.get(scope) ?? new Map<string, Grounded<Scope | null>>();
  engine.seen.set(scope, known);
  const place = `${file}#${fn}`;
  const kept = known.get(place);
  if (kept && !engine.grounds.isStale(kept.ground)) {
    engine.grounds.lean(kept.ground);
    return kept.value;
  }
  const before = engine.grounds.begin();
  const narrowed = narrow(engine, file, fn, scope);
  known.set(place, { value: narrowed, ground: engine.grounds.end(before) });
  return narrowed;
}
function narrow(engine: Engine, file: FilePath, fn: FunctionIndex, scope: Scope): Scope | null {
  const facts = engine.facts(file);
  const { functions, classes } = facts;
  const prefixes: string[] = [];
  const typeNames = new Set<string>();
  let owned = false;
  for (let index: FunctionIndex | null = fn; index !== null; index = at(functions, index).parent) {
    const around = at(functions, index);
    prefixes.push(`${file}#${index}:`);
    for (const binding of around.typeParameters) typeNames.add(typeKey(file, binding));
    if (around.owner?.kind !== "class") continue;
    owned = true;
    for (const binding of at(classes, around.owner.class).typeParameters) typeNames.add(typeKey(file, binding));
  }
  return makeScope(engine, {
    bound: new Map([...scope.bound].filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)) || seesRound(facts, fn, key))),
    types: new Map([...scope.types].filter(([key]) => typeNames.has(key))),
    self: owned ? scope.self : null,
  });
}
