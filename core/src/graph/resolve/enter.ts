// Which parameters a call binds: those that are given functions, or what holds functions.
import type { Expression, ExpressionId, TypeId } from "../../model/facts.js";
import { at } from "./at.js";
import { decidingOptions } from "./deciding.js";
import type { Engine } from "./engine.js";

import { flowingParameters } from "./flowing.js";
import type { Resolved, ResolvedFunction, Scope, Site } from "./resolved.js";
import { parameterKey, restKey, withBound, withSelf } from "./scopes.js";
import { isWrittenInto } from "./writes.js";

/** For the body of a function that is called from there. */
export function enterFunction(engine: Engine, callee: ResolvedFunction, call: Site | null): Scope | null {
  return withOptions(engine, callee, bindArguments(engine, callee, callee.scope, call, null, false), call);
}

// Limit: options that are written in a call which is told apart already, by what its own function was called with. Functions that call one another in circles would be told apart without end.
/** `remove(id, { force: true })`, also handed on by a wrapper as it was given: where an option decides on which way a function goes, what the call writes for it, or leaves out, is known in its body. */
function withOptions(engine: Engine, callee: ResolvedFunction, scope: Scope | null, call: Site | null): Scope | null {
  const deciding = decidingOptions(engine.facts(callee.file), callee.index);
  const expression = call && at(engine.facts(call.file).expressions, call.expression);
  if (deciding.size === 0 || expression?.kind !== "call" || !call) return scope;
  const { expressions } = engine.facts(call.file);
  const spread = expression.arguments.findIndex((argument) => at(expressions, argument).kind === "spread");
  const isToldApart = call.scope !== null;
  const bound = new Map<string, Site>(spread < 0 && !isToldApart ? leftOut(engine, callee, expression.arguments, new Set(deciding.keys())) : []);
  for (const [position, options] of deciding) {
    const argument = expression.arguments[position];
    if (argument === undefined || (spread >= 0 && position >= spread)) continue;
    const site = source(engine, { file: call.file, expression: argument, scope: call.scope });
    if ((!isToldApart || site.scope === null) && tellsOption(engine, site, options)) bound.set(parameterKey(callee.file, callee.index, position), site);
  }
  return withBound(engine, scope, bound);
}
function tellsOption(engine: Engine, { file, expression }: Site, options: ReadonlySet<string>): boolean {
  const { expressions } = engine.facts(file);
  const given = at(expressions, expression);
  if (given.kind === "literal") return options.has("");
  if (given.kind !== "record" || given.entries.some((entry) => entry.kind === "spread" || entry.name === null)) return false;
  return [...options].some((option) => {
    const entry = given.entries.find((one) => one.kind === "field" && one.name === option);
    return option !== "" && (entry?.kind !== "field" || isWritten(at(expressions, entry.value)));
  });
}
/** A literal, or what is certainly there. */
function isWritten({ kind }: Expression): boolean {
  return kind === "literal" || kind === "nothing" || kind === "record" || kind === "list" || kind === "function";
}
/** For what it hands back: parameters that its answers mention, literals too. */
export function flowingScope(engine: Engine, callee: ResolvedFunction, scope: Scope | null, call: Site | null): Scope | null {
  if (call === null) return scope;
  const flowing = flowingParameters(engine.facts(callee.file), callee.index);
  return flowing.size === 0 ? scope : bindArguments(engine, callee, scope, call, flowing, true);
}

/** For the registrations in its body: what is given counts, whatever it is. */
export function enterWhole(engine: Engine, callee: ResolvedFunction, call: Site, self: Resolved | null): Scope | null {
  const scope = self === null ? callee.scope : withSelf(engine, callee.scope, self);
  const expression = at(engine.facts(call.file).expressions, call.expression);
  if (expression.kind !== "call") return scope;
  const { expressions } = engine.facts(call.file);
  const spread = expression.arguments.findIndex((argument) => at(expressions, argument).kind === "spread");
  const given = spread < 0 ? expression.arguments : expression.arguments.slice(0, spread);
  const bound = new Map<string, Site>();
  for (const [position, parameter] of at(engine.facts(callee.file).functions, callee.index).parameters.entries()) {
    const rest = parameter.rest ? given.slice(position) : given.slice(position, position + 1);
    for (const [index, argument] of rest.entries())
      bound.set(parameterKey(callee.file, callee.index, position + index), source(engine, { file: call.file, expression: argument, scope: call.scope }));
    if (parameter.rest && spread < 0) bound.set(restKey(callee.file, callee.index), call);
    if (rest.length === 0 && spread < 0 && parameter.default !== null)
      bound.set(parameterKey(callee.file, callee.index, position), { file: callee.file, expression: parameter.default, scope });
  }
  return withBound(engine, scope, bound);
}

function bindArguments(
  engine: Engine,
  callee: ResolvedFunction,
  scope: Scope | null,
  call: Site | null,
  only: ReadonlySet<number> | null,
  literals: boolean,
): Scope | null {
  if (call === null) return scope;
  const expression = at(engine.facts(call.file).expressions, call.expression);
  if (expression.kind !== "call") return scope;
  const { parameters } = at(engine.facts(callee.file).functions, callee.index);
  const bound = new Map<string, Site>();
  for (const [position, argument] of expression.arguments.entries()) {
    const parameter = parameters[position];
    if (!parameter || parameter.rest || at(engine.facts(call.file).expressions, argument).kind === "spread") break;
    if (only !== null && !only.has(position)) continue;
    const site = source(engine, { file: call.file, expression: argument, scope: call.scope });
    const wanted = literals && isShape(engine, callee, parameter.type);
    if (isBindable(engine, site, literals) || (wanted && isInstance(engine, site))) bound.set(parameterKey(callee.file, callee.index, position), site);
  }
  if (literals && only) for (const [key, site] of leftOut(engine, callee, expression.arguments, only)) bound.set(key, site);
  if (only?.has(parameters.length - 1) && parameters.at(-1)?.rest)
    for (const [key, site] of boundRest(engine, callee, call, expression.arguments, parameters.length - 1)) bound.set(key, site);
  return withBound(engine, scope, bound);
}
/** `auth()` of `auth(options = {})`: what the call leaves out is the default. */
function leftOut(
  engine: Engine,
  { file, index, scope }: ResolvedFunction,
  given: readonly ExpressionId[],
  only: ReadonlySet<number>,
): readonly (readonly [string, Site])[] {
  const { expressions } = engine.facts(file);
  return at(engine.facts(file).functions, index).parameters.flatMap(({ default: value }, position) => {
    if (value === null || position < given.length || !only.has(position)) return [];
    const kind = at(expressions, value).kind;
    return kind === "record" || kind === "literal" ? [[parameterKey(file, index, position), { file, expression: value, scope }] as const] : [];
  });
}
/** `...roles` is bound one by one, as if each had a position of its own: all of them, or none. */
function boundRest(engine: Engine, callee: ResolvedFunction, call: Site, given: readonly ExpressionId[], first: number): readonly (readonly [string, Site])[] {
  const sites = given.slice(first).map((argument) => source(engine, { file: call.file, expression: argument, scope: call.scope }));
  const known =
    given.every((argument) => at(engine.facts(call.file).expressions, argument).kind !== "spread") && sites.every((site) => isBindable(engine, site, true));
  return known ? sites.map((site, index) => [parameterKey(callee.file, callee.index, first + index), site] as const) : [];
}
/** A parameter that is bound itself stands for what it is bound to; a constant for its literal. */
function source(engine: Engine, site: Site): Site {
  const facts = engine.facts(site.file);
  const { expressions, bindings } = facts;
  const expression = at(expressions, site.expression);
  if (expression.kind !== "name" || isWrittenInto(facts, expression.binding)) return site;
  const binding = at(bindings, expression.binding);
  if (binding.kind === "parameter" && binding.path.length === 0 && !binding.rest && binding.assigned.length === 0)
    return site.scope?.bound.get(parameterKey(site.file, binding.function, binding.index)) ?? site;
  if (binding.kind !== "variable" || !binding.constant || binding.path.length > 0 || binding.value === null) return site;
  return at(expressions, binding.value).kind === "literal" ? { file: site.file, expression: binding.value, scope: null } : site;
}

/** A parameter that asks for an own interface: which object stands there tells what will run. */
function isShape(engine: Engine, { file, scope }: ResolvedFunction, type: TypeId | null): boolean {
  return type !== null && engine.type(file, type, scope).some(({ kind }) => kind === "shape");
}
function isInstance(engine: Engine, { file, expression, scope }: Site): boolean {
  const values = engine.expression(file, expression, scope);
  return values.length > 0 && values.every(({ kind }) => kind === "instance");
}

function isBindable(engine: Engine, site: Site, literals: boolean): boolean {
  const expression = at(engine.facts(site.file).expressions, site.expression);
  if (expression.kind === "function" || expression.kind === "class") return true;
  if (expression.kind === "literal") return literals;
  // Options that are left empty: all of them are left out.
  if (literals && expression.kind === "record" && expression.entries.length === 0) return true;
  if (expression.kind === "record" || expression.kind === "list") return holdsWorthy(engine, site, expression, literals, 0);
  const isOneOfTwo = literals && expression.kind === "ternary";
  if (!isOneOfTwo && expression.kind !== "name" && expression.kind !== "member" && expression.kind !== "call" && expression.kind !== "this") return false;
  const values = engine.expression(site.file, site.expression, site.scope);
  return values.some((value) => isCallable(engine, value, literals, 0));
}
function isCallable(engine: Engine, value: Resolved, literals: boolean, depth: number): boolean {
  if (value.kind === "function" || value.kind === "class") return true;
  if (value.kind === "literal" || value.kind === "enum-member") return literals;
  const site = value.kind === "record" || value.kind === "list" ? value.site : null;
  if (site === null) return false;
  const expression = at(engine.facts(site.file).expressions, site.expression);
  return (expression.kind === "record" || expression.kind === "list") && holdsWorthy(engine, site, expression, literals, depth);
}
/** Functions, and where literals count, literals: options of a factory. */
function holdsWorthy(engine: Engine, site: Site, expression: Extract<Expression, { kind: "record" | "list" }>, literals: boolean, depth: number): boolean {
  // `{}` says as much as `{ optional: false }`.
  if (literals && expression.kind === "record" && expression.entries.length === 0) return true;
  const entries = expression.kind === "list" ? [] : expression.entries;
  const parts: readonly ExpressionId[] =
    expression.kind === "list" ? expression.items : entries.flatMap((entry) => (entry.kind === "spread" ? [] : [entry.value]));
  // `{ ...options, retries: 3 }`: what the spread record holds is held here too.
  const spread = depth < 2 ? entries.flatMap((entry) => (entry.kind === "spread" ? [entry.of] : [])) : [];
  if (spread.some((of) => engine.expression(site.file, of, site.scope).some((value) => isCallable(engine, value, literals, depth + 1)))) return true;
  return parts.some((part) => {
    const inner = at(engine.facts(site.file).expressions, part);
    if (inner.kind === "function" || inner.kind === "class") return true;
    if (inner.kind === "literal") return literals;
    if (inner.kind === "record" || inner.kind === "list") return depth < 2 && holdsWorthy(engine, site, inner, literals, depth + 1);
    if (inner.kind !== "name" && inner.kind !== "call" && inner.kind !== "member") return false;
    const isConstant = (kind: Resolved["kind"]): boolean => literals && (kind === "literal" || kind === "enum-member");
    return engine.expression(site.file, part, site.scope).some(({ kind }) => kind === "function" || kind === "class" || isConstant(kind));
  });
}
