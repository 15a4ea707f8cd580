// What a call may run.
import type { Expression } from "../../model/facts.js";
import { at } from "./at.js";
import { constructorOf } from "./contexts.js";
import type { Engine } from "./engine.js";
import type { Implementers } from "./implementers.js";
import type { Callees, External, Resolved, ResolvedBuiltin, ResolvedClass, ResolvedFunction, ResolvedSignature, Site, Values } from "./resolved.js";
import { calledOrigin, mostCandidates } from "./values.js";

interface Found {
  readonly functions: Map<string, ResolvedFunction>;
  readonly wrapped: Map<string, { readonly function: ResolvedFunction; readonly by: External }>;
  readonly externals: Map<string, External>;
  readonly signatures: Map<string, ResolvedSignature>;
  readonly classes: Map<string, ResolvedClass>;
  readonly builtins: Map<string, ResolvedBuiltin>;
}

export function calleesOf(engine: Engine, implementers: Implementers, site: Site): Callees {
  const { expressions } = engine.facts(site.file);
  const call = at(expressions, site.expression);
  const found: Found = { functions: new Map(), wrapped: new Map(), externals: new Map(), signatures: new Map(), classes: new Map(), builtins: new Map() };
  if (call.kind !== "call") return finished(found, false);
  const callee = at(expressions, call.callee);
  const values = engine.expression(site.file, call.callee, site.scope);
  // What is known by name comes before what may stand behind an interface: the bound cuts the latter.
  for (const value of [...values.filter((each) => each.kind === "function"), ...values])
    collect(engine, implementers, found, value, call.form === "new" || callee.kind === "super", 0);
  if (callee.kind === "member" && at(expressions, callee.of).kind !== "super") {
    for (const receiver of engine.expression(site.file, callee.of, site.scope)) addOverriders(engine, implementers, found, receiver, callee.name);
  }
  return finished(found, values.length === 0 && looksOwn(engine, site, callee));
}

function finished(found: Found, lost: boolean): Callees {
  const functions = [...found.functions.values()];
  return {
    functions: functions.slice(0, mostCandidates),
    wrapped: [...found.wrapped.values()],
    externals: [...found.externals.values()],
    signatures: [...found.signatures.values()],
    classes: [...found.classes.values()],
    builtins: [...found.builtins.values()],
    lost,
    cut: functions.length > mostCandidates,
  };
}

function collect(engine: Engine, implementers: Implementers, found: Found, value: Resolved, makes: boolean, depth: number): void {
  switch (value.kind) {
    case "function":
      return addFunction(engine, implementers, found, value);
    case "class":
    case "instance":
      return makes ? addConstructor(engine, found, value) : undefined;
    case "signature":
      found.signatures.set(value.key, value);
      return addImplementers(engine, implementers, found, value);
    case "shape":
      return depth > 0 ? undefined : addCallable(engine, implementers, found, value);
    case "builtin":
      found.builtins.set(value.key, value);
      if (value.of.kind === "function" && value.name !== "bind") addFunction(engine, implementers, found, value.of);
      return;
    case "external":
      found.externals.set(value.key, { ...value, origin: calledOrigin(value) });
      for (const inner of engine.handedOver(value)) found.wrapped.set(inner.key, { function: inner, by: value });
      return;
    default:
  }
}
function addConstructor(engine: Engine, found: Found, value: Extract<Resolved, { kind: "class" | "instance" }>): void {
  const made: ResolvedClass = { ...value, kind: "class" };
  found.classes.set(made.key, made);
  const constructor = constructorOf(engine, made);
  if (constructor) found.functions.set(constructor.key, constructor);
}
function addCallable(engine: Engine, implementers: Implementers, found: Found, value: Extract<Resolved, { kind: "shape" }>): void {
  for (const signature of at(engine.facts(value.file).shapes, value.shape).callable) {
    collect(
      engine,
      implementers,
      found,
      { kind: "signature", key: `g:${value.file}:${signature.at[0]}`, file: value.file, at: signature.at, signature, of: null, scope: value.scope },
      false,
      1,
    );
  }
}

/** One without a body stands for those of the classes below. */
function addFunction(engine: Engine, implementers: Implementers, found: Found, value: ResolvedFunction): void {
  const facts = at(engine.facts(value.file).functions, value.index);
  found.functions.set(value.key, value);
  if (facts.body !== null || facts.owner?.kind !== "class") return;
  const name = facts.name.split(".").at(-1) ?? facts.name;
  addBelow(engine, found, implementers.subclasses({ kind: "class", key: "", file: value.file, index: facts.owner.class, scope: null }), name);
}
function addImplementers(engine: Engine, implementers: Implementers, found: Found, value: ResolvedSignature): void {
  if (value.of === null) return;
  addBelow(engine, found, implementers.ofShape(value.of.file, value.of.shape), value.of.name);
}
/** A subclass may bring its own. */
function addOverriders(engine: Engine, implementers: Implementers, found: Found, receiver: Resolved, name: string): void {
  if (receiver.kind !== "instance") return;
  const below = implementers.subclasses(receiver).filter((each) => Object.hasOwn(at(engine.facts(each.file).classes, each.index).members, name));
  addBelow(engine, found, below, name);
}
function addBelow(engine: Engine, found: Found, below: readonly Resolved[], name: string): void {
  for (const each of below) {
    const holder: Values = each.kind === "class" ? engine.member([each], "prototype") : [each];
    for (const member of engine.member(holder, name)) {
      if (member.kind === "function" && at(engine.facts(member.file).functions, member.index).body !== null) found.functions.set(member.key, member);
    }
  }
}

const ofEveryObject = new Set(["hasOwnProperty", "toString", "toLocaleString", "valueOf", "isPrototypeOf", "propertyIsEnumerable"]);

/** Own receiver or own import, and no callee. */
function looksOwn(engine: Engine, site: Site, callee: Expression): boolean {
  const { bindings } = engine.facts(site.file);
  if (callee.kind === "name") {
    const binding = at(bindings, callee.binding);
    return binding.kind === "import" && engine.leadsTo(binding.specifier, site.file) !== null;
  }
  if (callee.kind !== "member" || ofEveryObject.has(callee.name)) return false;
  const receiver = at(engine.facts(site.file).expressions, callee.of);
  // Who calls a record's method decides what its `this` is.
  if (receiver.kind === "this" && receiver.of?.kind === "record") return false;
  return engine.expression(site.file, callee.of, site.scope).some((value) => {
    if (value.kind === "class" || value.kind === "instance" || value.kind === "module" || value.kind === "record" || value.kind === "namespace") return true;
    return value.kind === "shape" && at(engine.facts(value.file).shapes, value.shape).name !== null;
  });
}
