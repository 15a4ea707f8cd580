// The resolver: names across files, on plain data. Answers are worked out when asked for, and remembered.
import type { ExpressionId, FileFacts, TypeId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { type Grounds, noGrounds } from "../../remembering/grounds.js";
import { indexAugmentations } from "./augmentations.js";
import { basesOf } from "./bases.js";
import { boundValues } from "./bindings.js";
import { calleesOf } from "./callees.js";
import { contextValues } from "./contexts.js";
import type { Engine } from "./engine.js";
import { enterFunction, enterWhole } from "./enter.js";
import { expectedParameter } from "./expected-parameters.js";
import { exportedTypes, exportedValues, exportNames } from "./exports.js";
import { expressionValues } from "./expressions.js";
import { noteFiles } from "./files-in-values.js";
import { inferTypes } from "./generics.js";
import { handedOver } from "./handed-over.js";
import { openImplementers } from "./implementers.js";
import { itemsOf, members } from "./members.js";
import { openMemory } from "./memory.js";
import { namedTypes } from "./named.js";
import { originOf } from "./origins.js";
import { parameterValues } from "./parameters.js";
import type { Resolved, Resolver, ResolverHooks, Scope, Values } from "./resolved.js";
import { made, returned } from "./returns.js";
import { withBound } from "./scopes.js";
import { selfOf } from "./self.js";
import { typeValues } from "./types.js";
import { flat } from "./values.js";

export function openResolver(
  files: ReadonlyMap<FilePath, FileFacts>,
  resolveImport: (specifier: string, from: FilePath) => FilePath | null,
  hooks: ResolverHooks,
  grounds: Grounds = noGrounds,
): LastingResolver {
  const engine = openEngine(files, resolveImport, hooks, grounds);
  const implementers = openImplementers(engine, files);
  return {
    refresh: (changed) => {
      forget(engine, changed);
      implementers.refresh(changed);
    },
    valuesOf: (site) => engine.expression(site.file, site.expression, site.scope),
    calleesOf: (call) => calleesOf(engine, implementers, call),
    memberOf: (value, name) => engine.member([value], name),
    itemsOf: engine.items,
    awaited: engine.awaited,
    returnsOf: engine.returns,
    parameterOf: (fn, index) => parameterValues(engine, fn, index),
    enter: engine.enter,
    enterWhole: (fn, call, self) => enterWhole(engine, fn, call, self),
    bind: (scope, bound) => withBound(engine, scope, bound),
    selfOf: (file, fn, scope) => selfOf(engine, file, fn, scope),
    typeOf: engine.type,
    exportOf: engine.exported,
    exportNames: (file) => exportNames(engine, file),
    basesOf: engine.bases,
    originOf: (value) => originOf(engine, value),
  };
}

/** One whose files may come to say something else. */
export interface LastingResolver extends Resolver {
  /** After these files have changed, and their marks are dropped. */
  readonly refresh: (changed: readonly FilePath[]) => void;
}

/** What is stale is let go; what is asked for again is worked out again. */
function forget({ grounds, scopes, seen, places, memory }: Engine, changed: readonly FilePath[]): void {
  const stale: Scope[] = [];
  for (const [key, { value, ground }] of scopes) {
    if (!grounds.isStale(ground)) continue;
    stale.push(value);
    scopes.delete(key);
    seen.delete(value);
  }
  for (const file of changed) places.delete(file);
  memory.forget(changed, stale);
}

function openEngine(files: ReadonlyMap<FilePath, FileFacts>, resolveImport: Engine["leadsTo"], hooks: ResolverHooks, grounds: Grounds): Engine {
  const memory = openMemory(grounds);
  const paths = [...files.keys()].sort();
  const readExpression = (file: FilePath, id: ExpressionId, scope: Scope | null): Values => expressionValues(engine, file, id, scope);
  const readType = (file: FilePath, id: TypeId, scope: Scope | null): Values => typeValues(engine, file, id, scope);
  const readContext = (file: FilePath, id: ExpressionId, scope: Scope | null): Values => contextValues(engine, file, id, scope);
  const engine: Engine = {
    paths,
    facts: (file) => factsOf(files, file),
    leadsTo: rememberLeads(files, resolveImport),
    hooks,
    memory,
    grounds,
    places: new Map(),
    scopes: new Map(),
    seen: new Map(),
    augmentations: indexAugmentations(files),
    expression: (file, id, scope) => memory.remember("expression", file, id, scope, readExpression),
    type: (file, id, scope) => (id === null ? [] : memory.remember("type", file, id, scope, readType)),
    bound: (file, binding, scope) => boundValues(engine, file, binding, scope),
    named: (file, binding, given, scope) => namedTypes(engine, file, binding, given, scope),
    exported: (file, name) => exportedValues(engine, file, name),
    exportedType: (file, name, given) => exportedTypes(engine, file, name, given),
    member: (values, name) => members(engine, values, name),
    items: (value) => itemsOf(engine, value),
    returns: (callee, call) => returned(engine, callee, call),
    made: (callee, call) => made(engine, callee, call),
    awaited: (values) => awaitedValues(engine, values),
    context: (file, id, scope) => memory.remember("context", file, id, scope, readContext),
    parameter: (file, fn, index, scope) => expectedParameter(engine, file, fn, index, scope),
    enter: (fn, call) => enterFunction(engine, fn, call),
    infer: (generic, call, skip) => inferTypes(engine, generic, call, skip),
    bases: (value) => basesOf(engine, value),
    handedOver: (external) => handedOver(engine, external),
  };
  return engine;
}

/** `async function f() { return f() }` promises itself. */
function awaitedValues(engine: Engine, values: Values): Values {
  const inside = (promise: Extract<Resolved, { readonly kind: "promise" }>): Values => {
    if (engine.grounds.keeps) noteFiles(engine.grounds, promise);
    return awaitedValues(engine, promise.of.values());
  };
  return flat(values, (value) => (value.kind === "promise" ? engine.memory.rememberKey(`await ${value.key}`, () => inside(value)) : [value]));
}
function factsOf(files: ReadonlyMap<FilePath, FileFacts>, file: FilePath): FileFacts {
  const facts = files.get(file);
  if (!facts) throw new Error(`No facts of ${file}.`);
  return facts;
}
/** An import that leads to a file without facts leads nowhere. */
function rememberLeads(files: ReadonlyMap<FilePath, FileFacts>, resolveImport: Engine["leadsTo"]): Engine["leadsTo"] {
  const known = new Map<FilePath, Map<string, FilePath | null>>();
  return (specifier, from) => {
    const ofFile = known.get(from) ?? new Map<string, FilePath | null>();
    known.set(from, ofFile);
    const before = ofFile.get(specifier);
    if (before !== undefined) return before;
    const found = resolveImport(specifier, from);
    const own = found !== null && files.has(found) ? found : null;
    ofFile.set(specifier, own);
    return own;
  };
}
