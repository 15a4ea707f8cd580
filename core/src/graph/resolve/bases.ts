// The classes that a class extends directly.
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import { argumentsFor } from "./named.js";
import type { Resolved, Values } from "./resolved.js";
import { withTypes } from "./scopes.js";
import { classValue, externalValue, flat, lateTypes } from "./values.js";

export function basesOf(engine: Engine, value: Resolved): Values {
  if (value.kind !== "class" && value.kind !== "instance") return [];
  const { file, scope } = value;
  const facts = at(engine.facts(file).classes, value.index);
  if (facts.extends === null) return [];
  return flat(engine.expression(file, facts.extends, scope), (base) => {
    if (base.kind === "class") {
      const { typeParameters } = at(engine.facts(base.file).classes, base.index);
      const given = argumentsFor(engine, base.file, typeParameters, { file, types: facts.extendsTypes, scope });
      return [classValue(base.file, base.index, given === null ? base.scope : withTypes(engine, base.scope, given.types))];
    }
    if (base.kind !== "external") return [];
    const types = lateTypes(engine, { file, types: facts.extendsTypes, scope });
    return types.length === 0 ? [base] : [externalValue(base.origin, { call: base.call, receiver: base.receiver, types })];
  });
}
