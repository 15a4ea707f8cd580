// From the values that a callee may be to what may run: bodies, implementers, constructors, library functions.
import { at } from "./at.js";
import { constructorOf } from "./constructors.js";
import type { Engine } from "./engine.js";
import type { Implementers } from "./implementers.js";
import type { External, Resolved, ResolvedBuiltin, ResolvedClass, ResolvedFunction, ResolvedSignature, Values } from "./resolved.js";
import { calledOrigin, classValue, signatureValue } from "./values.js";

export interface Collecting {
  readonly engine: Engine;
  readonly implementers: Implementers;
  readonly found: Found;
}
/** By key, which tells the kind too. */
export interface Found {
  readonly values: Map<string, Called>;
  readonly wrapped: Map<string, { readonly function: ResolvedFunction; readonly by: External }>;
}
type Called = ResolvedFunction | External | ResolvedSignature | ResolvedClass | ResolvedBuiltin;

/** Adds what may run when a value is called; `makes`: by `new` or `super()`. */
export function collect(collecting: Collecting, value: Resolved, makes: boolean): void {
  const { engine, found } = collecting;
  switch (value.kind) {
    case "function":
      addFunction(collecting, value);
      break;
    case "class":
    case "instance":
      if (makes) addConstructor(collecting, value);
      break;
    case "signature":
      found.values.set(value.key, value);
      if (value.of !== null) addBelow(collecting, collecting.implementers.ofShape(value.of.file, value.of.shape, value.of.name), value.of.name);
      break;
    case "shape":
      for (const each of at(engine.facts(value.file).shapes, value.shape).callable)
        collect(collecting, signatureValue(value.file, each, each.at, null, value.scope), false);
      break;
    case "builtin":
      found.values.set(value.key, value);
      if (value.of.kind === "function" && value.name !== "bind") addFunction(collecting, value.of);
      break;
    case "external":
      found.values.set(value.key, { ...value, origin: calledOrigin(value) });
      for (const inner of engine.handedOver(value)) found.wrapped.set(inner.key, { function: inner, by: value });
      break;
    default:
  }
}
function addConstructor({ engine, found }: Collecting, value: Extract<Resolved, { kind: "class" | "instance" }>): void {
  const made = classValue(value.file, value.index, value.scope);
  found.values.set(made.key, made);
  const own = constructorOf(engine, made);
  if (own) found.values.set(own.key, own);
}
/** One without a body stands for those of the classes below. */
function addFunction(collecting: Collecting, value: ResolvedFunction): void {
  const facts = at(collecting.engine.facts(value.file).functions, value.index);
  collecting.found.values.set(value.key, value);
  if (facts.body !== null || facts.owner?.kind !== "class") return;
  const name = facts.name.split(".").at(-1) ?? facts.name;
  addBelow(collecting, collecting.implementers.subclasses(classValue(value.file, facts.owner.class, null)), name);
}
/** A subclass may bring its own. */
export function addOverriders(collecting: Collecting, receiver: Resolved, name: string): void {
  if (receiver.kind !== "instance") return;
  const { engine, implementers } = collecting;
  const below = implementers.subclasses(receiver).filter((each) => Object.hasOwn(at(engine.facts(each.file).classes, each.index).members, name));
  addBelow(collecting, below, name);
}
function addBelow({ engine, found }: Collecting, below: readonly Resolved[], name: string): void {
  for (const each of below) {
    const holder: Values = each.kind === "class" ? engine.member([each], "prototype") : [each];
    for (const member of engine.member(holder, name)) {
      if (member.kind === "function" && at(engine.facts(member.file).functions, member.index).body !== null) found.values.set(member.key, member);
    }
  }
}
