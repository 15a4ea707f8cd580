// `this` and `super`.
import type { ClassIndex, FunctionIndex, Owner } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import type { Engine } from "./engine.js";
import type { Resolved, Scope, Values } from "./resolved.js";
import { onlyTypes } from "./scopes.js";
import { classValue, flat, instanceValue, recordValue } from "./values.js";

export function ownSelf(engine: Engine, file: FilePath, owner: Owner, scope: Scope | null): Values {
  if (owner.kind === "record") return [recordValue({ file, expression: owner.record, scope })];
  const self = scope?.self ?? null;
  if (self && self.kind === (owner.static ? "class" : "instance") && descends(engine, self, file, owner.class)) return [self];
  const types = onlyTypes(engine, scope);
  return [owner.static ? classValue(file, owner.class, types) : instanceValue(file, owner.class, types)];
}

/** `this` in the body of a function, or of one around it. */
export function selfOf(engine: Engine, file: FilePath, fn: FunctionIndex, scope: Scope | null): Resolved | null {
  const { functions } = engine.facts(file);
  for (let index: FunctionIndex | null = fn; index !== null; index = functions[index]?.parent ?? null) {
    const owner = functions[index]?.owner;
    if (owner?.kind === "class") return ownSelf(engine, file, owner, scope)[0] ?? null;
  }
  return null;
}

export function superOf(engine: Engine, file: FilePath, index: ClassIndex, isStatic: boolean, scope: Scope | null): Values {
  const own = instanceValue(file, index, onlyTypes(engine, scope));
  return flat(engine.bases(own), (base) => (base.kind === "class" && !isStatic ? [instanceValue(base.file, base.index, base.scope)] : [base]));
}

/** Whether it is of that class, or of one that extends it. */
export function descends(engine: Engine, value: Resolved, file: FilePath, index: ClassIndex, depth = 0): boolean {
  if (value.kind !== "class" && value.kind !== "instance") return false;
  if (value.file === file && value.index === index) return true;
  return depth < 12 && engine.bases(value).some((base) => descends(engine, base, file, index, depth + 1));
}
