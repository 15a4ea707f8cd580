// What a name in a file stands for, as a value.
import type { Binding, BindingId, Expression, ExpressionId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import { mostTelling, withDeclared } from "./declared.js";
import type { Engine } from "./engine.js";
import type { Late, Resolved, Scope, Values } from "./resolved.js";
import { parameterKey, seenFrom } from "./scopes.js";
import { classValue, enumValue, externalValue, flat, functionValue, moduleValue, namespaceValue, unique } from "./values.js";

type Variable = Extract<Binding, { kind: "variable" }>;
type Parameter = Extract<Binding, { kind: "parameter" }>;

export function boundValues(engine: Engine, file: FilePath, id: BindingId, scope: Scope | null): Values {
  const binding = at(engine.facts(file).bindings, id);
  switch (binding.kind) {
    case "variable": {
      const seen = seenFrom(engine, file, binding.function, scope);
      return engine.memory.remember("bound", file, id, seen, () => variableValues(engine, file, id, binding, seen));
    }
    case "parameter": {
      const seen = seenFrom(engine, file, binding.function, scope);
      return engine.memory.remember("bound", file, id, seen, () => parameterValues(engine, file, binding, seen));
    }
    case "import":
      return engine.memory.remember("bound", file, id, null, () => importedValues(engine, file, binding.specifier, binding.imported));
    case "function":
      return functionNamed(engine, file, binding.functions, scope);
    case "class":
      return [classValue(file, binding.class, scopeOfClass(engine, file, binding.class, scope))];
    case "enum":
      return [enumValue(file, id)];
    case "namespace":
      return [namespaceValue(file, id)];
    default:
      return [];
  }
}

/** The one with a body stands last. */
function functionNamed(engine: Engine, file: FilePath, indexes: readonly number[], scope: Scope | null): Values {
  const index = indexes.at(-1);
  return index === undefined ? [] : [functionValue(file, index, seenFrom(engine, file, index, scope))];
}
/** A class inside of a function closes over its parameters. */
export function scopeOfClass(engine: Engine, file: FilePath, index: number, scope: Scope | null): Scope | null {
  if (scope === null) return null;
  const { functions } = engine.facts(file);
  const inside = functions.find((each) => each.owner?.kind === "class" && each.owner.class === index);
  return inside?.parent ? seenFrom(engine, file, inside.parent, scope) : null;
}

function importedValues(engine: Engine, file: FilePath, specifier: string, imported: string): Values {
  const next = engine.leadsTo(specifier, file);
  if (next === null) return [externalValue(`${specifier}#${imported === "=" ? "default" : imported}`)];
  return imported === "*" ? [moduleValue(next)] : engine.exported(next, imported);
}

function variableValues(engine: Engine, file: FilePath, id: BindingId, variable: Variable, scope: Scope | null): Values {
  const declared = engine.type(file, variable.type, scope);
  const whole = withDeclared(engine, declared, file, variable.path.length > 0 ? null : variable.value, () => assignedValues(engine, file, id, variable, scope));
  const found = alongPath(engine, whole, variable.path);
  return variable.default === null ? found : unique([...found, ...engine.expression(file, variable.default, scope)]);
}
function assignedValues(engine: Engine, file: FilePath, id: BindingId, variable: Variable, scope: Scope | null): Values {
  const first = variable.value === null ? [] : engine.expression(file, variable.value, scope);
  if (variable.path.length > 0 || variable.assigned.length === 0) return first;
  const { expressions } = engine.facts(file);
  const onward = variable.assigned.filter((value) => rootOf(expressions, value) === id);
  const others = variable.assigned.filter((value) => !onward.includes(value));
  const begun = unique([...first, ...others.flatMap((value) => engine.expression(file, value, scope))]);
  // `query = query.where(…)` carries a library's query on: it is still the one that was begun.
  if (begun.length > 0 && begun.every((value) => value.kind === "external" || value.kind === "literal")) return begun;
  return unique([...begun, ...onward.flatMap((value) => engine.expression(file, value, scope))]);
}

/** The name that a chain of members and calls starts from. */
function rootOf(expressions: readonly Expression[], id: ExpressionId): BindingId | null {
  const expression = at(expressions, id);
  if (expression.kind === "name") return expression.binding;
  if (expression.kind === "call") return rootOf(expressions, expression.callee);
  return expression.kind === "member" || expression.kind === "await" || expression.kind === "cast" ? rootOf(expressions, expression.of) : null;
}

function parameterValues(engine: Engine, file: FilePath, parameter: Parameter, scope: Scope | null): Values {
  const found = alongPath(engine, wholeParameter(engine, file, parameter, scope), parameter.path);
  return parameter.inner === null ? found : unique([...found, ...engine.expression(file, parameter.inner, scope)]);
}
function wholeParameter(engine: Engine, file: FilePath, parameter: Parameter, scope: Scope | null): Values {
  const declared = engine.type(file, parameter.type, scope);
  const given = scope?.bound.get(parameterKey(file, parameter.function, parameter.index));
  if (given && !parameter.rest) {
    const values = engine.expression(given.file, given.expression, given.scope);
    if (values.length > 0) return values.map((value) => (value.kind === "function" && value.declared.length === 0 ? { ...value, declared } : value));
  }
  if (declared.length > 0) return withDefault(engine, file, parameter, declared, scope);
  const expected = engine.parameter(file, parameter.function, parameter.index, scope);
  if (expected.length > 0) return expected;
  return parameter.default === null ? [] : engine.expression(file, parameter.default, scope);
}

/** `f(pick: Pick = () => …)`: the default may run as well as what is given. */
function withDefault(engine: Engine, file: FilePath, parameter: Parameter, declared: Values, scope: Scope | null): Values {
  if (parameter.default === null || at(engine.facts(file).expressions, parameter.default).kind !== "function") return declared;
  return unique([...mostTelling([], engine.expression(file, parameter.default, scope)), ...declared]);
}

/** The way into a destructuring: `const { a: [b] } = v`. */
function alongPath(engine: Engine, values: Values, path: readonly (string | number)[]): Values {
  let found = values;
  for (const step of path) found = typeof step === "string" ? engine.member(found, step) : flat(found, (value) => itemAt(engine, value, step));
  return found;
}
function itemAt(engine: Engine, value: Resolved, position: number): Values {
  if (value.kind !== "list") return engine.items(value);
  const known: Late | undefined = value.items?.[position];
  return known ? known.values() : value.items === null ? value.item.values() : [];
}
