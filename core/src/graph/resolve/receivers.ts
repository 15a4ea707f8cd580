// What a function's `this: T` says of its type parameters.
import type { TypeId } from "../../model/facts.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { ResolvedFunction, Scope } from "./resolved.js";
import { typeKey, withTypes } from "./scopes.js";

/** `static scope<T>(this: T, …)`: the receiver is what T stands for. */
export function withReceiver(engine: Engine, callee: ResolvedFunction, scope: Scope | null): Scope | null {
  const { types, functions } = engine.facts(callee.file);
  const fn = at(functions, callee.index);
  const thisType: TypeId | null = fn.thisType;
  if (thisType === null || callee.self === null) return scope;
  const type = at(types, thisType);
  if (type.kind !== "reference" || !fn.typeParameters.includes(type.binding)) return scope;
  return withTypes(engine, scope, new Map([[typeKey(callee.file, type.binding), [callee.self]]]));
}
