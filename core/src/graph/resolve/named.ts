// What a name stands for, as a type.
import type { Binding, BindingId, TypeId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine, TypeArguments } from "./engine.js";
import { instancesOf } from "./instances.js";
import type { Scope, Values } from "./resolved.js";
import { typeKey, withTypes } from "./scopes.js";
import { externalValue, flat, instanceValue, lateTypes, shapeValue } from "./values.js";

export function namedTypes(engine: Engine, file: FilePath, id: BindingId, given: TypeArguments | null, scope: Scope | null): Values {
  const binding = at(engine.facts(file).bindings, id);
  switch (binding.kind) {
    case "type-parameter":
      return scope?.types.get(typeKey(file, id)) ?? constrained(engine, file, id, binding, scope);
    case "import":
      return importedType(engine, file, binding.specifier, binding.imported, given);
    case "class": {
      const { typeParameters } = at(engine.facts(file).classes, binding.class);
      const inner = argumentsFor(engine, file, typeParameters, given);
      return [instanceValue(file, binding.class, inner), ...binding.shapes.map((shape) => shapeValue(file, shape, inner))];
    }
    case "shape":
      return binding.shapes.map((shape) => shapeValue(file, shape, argumentsFor(engine, file, at(engine.facts(file).shapes, shape).typeParameters, given)));
    case "alias": {
      const inner = argumentsFor(engine, file, binding.parameters, given);
      return engine.memory.remember("named", file, id, inner, () => engine.type(file, binding.type, inner));
    }
    case "variable":
    case "parameter":
      return flat(engine.bound(file, id, scope), instancesOf);
    default:
      return [];
  }
}

function constrained(engine: Engine, file: FilePath, id: BindingId, parameter: Extract<Binding, { kind: "type-parameter" }>, scope: Scope | null): Values {
  const bound: TypeId | null = parameter.constraint ?? parameter.default;
  return bound === null ? [] : engine.memory.remember("named", file, id, scope, () => engine.type(file, bound, scope));
}

function importedType(engine: Engine, file: FilePath, specifier: string, imported: string, given: TypeArguments | null): Values {
  const next = engine.leadsTo(specifier, file);
  if (next !== null) return engine.exportedType(next, imported, given);
  return [externalValue(`${specifier}#${imported === "=" ? "default" : imported}`, { types: lateTypes(engine, given) })];
}

/** The scope in which a class, a shape or an alias reads its own type parameters. */
export function argumentsFor(engine: Engine, file: FilePath, typeParameters: readonly BindingId[], given: TypeArguments | null): Scope | null {
  if (typeParameters.length === 0) return null;
  let inner: Scope | null = null;
  typeParameters.forEach((parameter, position) => {
    const written = given?.types[position];
    const binding = at(engine.facts(file).bindings, parameter);
    const fallback = binding.kind === "type-parameter" ? binding.default : null;
    const values = given && written !== undefined ? engine.type(given.file, written, given.scope) : fallback === null ? [] : engine.type(file, fallback, inner);
    if (values.length > 0) inner = withTypes(engine, inner, new Map([[typeKey(file, parameter), values]]));
  });
  return inner;
}
