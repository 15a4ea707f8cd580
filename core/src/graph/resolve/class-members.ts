// Members of own classes and of their instances: declared, inherited, merged from interfaces, or a library's.

import type { ExpressionId, Member } from "../../model/facts.js";
import { field } from "../../model/names.js";
import { assignedMembers } from "./assignments.js";
import { at } from "./at.js";
import { mostTelling, withDeclared } from "./declared.js";
import type { Engine } from "./engine.js";
import type { Resolved, ResolvedClass, ResolvedInstance, Scope, Values } from "./resolved.js";
import { withSelf } from "./scopes.js";
import { classValue, externalMember, flat, functionValue, instanceValue, shapeValue, unique } from "./values.js";

const deepestLine = 12;

export function classMember(engine: Engine, value: ResolvedClass | ResolvedInstance, name: string): Values {
  if (value.kind === "class" && name === "prototype") return [instanceValue(value.file, value.index, value.scope)];
  if (value.kind === "instance" && name === "constructor") return [classValue(value.file, value.index, value.scope)];
  return alongLine(engine, value, name, value, 0);
}

/** `self`: what the member was asked of; `value`: the class on whose line we stand. */
function alongLine(engine: Engine, value: ResolvedClass | ResolvedInstance, name: string, self: ResolvedClass | ResolvedInstance, depth: number): Values {
  const facts = at(engine.facts(value.file).classes, value.index);
  const own = field(value.kind === "class" ? facts.statics : facts.members, name);
  if (own) return declaredMember(engine, value, name, own, self);
  const merged = value.kind === "instance" ? mergedMember(engine, value, name) : [];
  if (merged.length > 0 || depth > deepestLine) return merged;
  return flat(engine.bases(value), (base) => inheritedMember(engine, value, base, name, self, depth));
}
function inheritedMember(
  engine: Engine,
  value: ResolvedClass | ResolvedInstance,
  base: Resolved,
  name: string,
  self: ResolvedClass | ResolvedInstance,
  depth: number,
): Values {
  if (base.kind === "external") return externalMember(base, name, self);
  if (base.kind !== "class") return [];
  return alongLine(engine, value.kind === "class" ? base : instanceValue(base.file, base.index, base.scope), name, self, depth + 1);
}

function mergedMember(engine: Engine, value: ResolvedInstance, name: string): Values {
  const merged = engine.facts(value.file).bindings.find((binding) => binding.kind === "class" && binding.class === value.index && binding.shapes.length > 0);
  if (merged?.kind !== "class") return [];
  return engine.member(
    merged.shapes.map((shape) => shapeValue(value.file, shape, value.scope)),
    name,
  );
}

function declaredMember(
  engine: Engine,
  value: ResolvedClass | ResolvedInstance,
  name: string,
  members: readonly Member[],
  self: ResolvedClass | ResolvedInstance,
): Values {
  const inherited = self.file !== value.file || self.index !== value.index;
  const scope = inherited ? withSelf(engine, value.scope, self) : value.scope;
  const chosen =
    members.findLast((member) => member.kind === "method" && !member.abstract) ??
    members.find((member) => member.kind === "getter") ??
    members.find((member) => member.kind !== "setter");
  if (!chosen) return [];
  if (chosen.kind === "method") return [functionValue(value.file, chosen.function, scope)];
  if (chosen.kind !== "property") return engine.returns(functionValue(value.file, chosen.function, scope), null);
  const declared = engine.type(value.file, chosen.type, value.scope);
  const written = chosen.value ?? parameterDefault(engine, value, chosen.parameter);
  if (written !== null) return withDeclared(engine, declared, value.file, written, () => engine.expression(value.file, written, scope));
  if (declared.length === 0) return assignedValues(engine, value, name, scope);
  return declared.every((each) => each.kind === "signature") ? mostTelling(declared, assignedValues(engine, value, name, scope)) : declared;
}
/** `private timer: Function; constructor() { this.timer = … }` */
function assignedValues(engine: Engine, value: ResolvedClass | ResolvedInstance, name: string, scope: Scope | null): Values {
  return unique(assignedMembers(engine.facts(value.file), value.index, name).flatMap((each) => engine.expression(value.file, each, scope)));
}
/** `constructor(private clock = new Clock())` */
function parameterDefault(engine: Engine, value: ResolvedClass | ResolvedInstance, parameter: number | null): ExpressionId | null {
  const { classes, functions } = engine.facts(value.file);
  const { constructorFunction } = at(classes, value.index);
  if (parameter === null || constructorFunction === null) return null;
  return functions[constructorFunction]?.parameters[parameter]?.default ?? null;
}
