// Types that the language brings: promises, lists, tables, and those that are made from other types.
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import { instancesOf } from "./instances.js";
import type { Late, Resolved, Values } from "./resolved.js";
import { externalValue, flat, late, listValue, now, promiseValue, tableValue, unique } from "./values.js";

const none: Late = now([]);
const plain = new Set([
  "string",
  "number",
  "boolean",
  "any",
  "unknown",
  "never",
  "void",
  "object",
  "undefined",
  "null",
  "bigint",
  "symbol",
  "String",
  "Number",
  "Boolean",
  "Function",
  "Object",
]);
const lists = new Set([
  "Array",
  "ReadonlyArray",
  "Set",
  "ReadonlySet",
  "WeakSet",
  "Iterable",
  "AsyncIterable",
  "Iterator",
  "AsyncIterator",
  "AsyncGenerator",
  "Generator",
  "IterableIterator",
  "AsyncIterableIterator",
  "ArrayLike",
  "ArrayIterator",
  "SetIterator",
  "ConcatArray",
]);
const same = new Set(["Partial", "Required", "Readonly", "Pick", "Omit", "NonNullable", "Exclude", "Extract", "NoInfer", "ThisType"]);

export function globalType(engine: Engine, name: string, given: readonly Late[]): Values {
  const [first = none, second = none] = given;
  if (plain.has(name)) return [];
  if (lists.has(name)) return [listValue(first)];
  if (same.has(name)) return first.values();
  switch (name) {
    case "Promise":
    case "PromiseLike":
      return [promiseValue(first)];
    case "Map":
    case "WeakMap":
    case "ReadonlyMap":
      return [tableValue(second, true)];
    case "Record":
      return [tableValue(second, false)];
    case "Awaited":
      return engine.awaited(first.values());
    case "ReturnType":
      return flat(first.values(), (value) => engine.returns(value, null));
    case "InstanceType":
      return flat(first.values(), (value) => (value.kind === "signature" ? engine.returns(value, null) : instancesOf(value)));
    case "Parameters":
    case "ConstructorParameters":
      return flat(first.values(), (value) => parameterList(engine, value));
    default:
      return [externalValue(`global#${name}`, { types: given })];
  }
}

function parameterList(engine: Engine, value: Resolved): Values {
  const each = parametersOf(engine, value);
  if (each === null) return [];
  return [
    listValue(
      late(`params:${value.key}`, () => unique(each.flatMap((parameter) => parameter.values()))),
      each,
    ),
  ];
}
function parametersOf(engine: Engine, value: Resolved): readonly Late[] | null {
  if (value.kind === "signature") {
    return value.signature.parameters.map((type, position) => late(`p${position}:${value.key}`, () => engine.type(value.file, type, value.scope)));
  }
  if (value.kind === "function") return ownParameters(engine, value.file, value.index, value);
  if (value.kind === "class") {
    const { constructorFunction } = at(engine.facts(value.file).classes, value.index);
    return constructorFunction === null ? null : ownParameters(engine, value.file, constructorFunction, value);
  }
  return null;
}
function ownParameters(
  engine: Engine,
  file: Parameters<Engine["facts"]>[0],
  fn: number,
  value: Extract<Resolved, { kind: "function" | "class" }>,
): readonly Late[] {
  return at(engine.facts(file).functions, fn).parameters.map((_, position) =>
    late(`p${position}:${value.key}`, () => parameterType(engine, file, fn, position, value)),
  );
}
function parameterType(
  engine: Engine,
  file: Parameters<Engine["facts"]>[0],
  fn: number,
  position: number,
  value: Extract<Resolved, { kind: "function" | "class" }>,
): Values {
  const parameter = at(at(engine.facts(file).functions, fn).parameters, position);
  if (parameter.type !== null) return engine.type(file, parameter.type, value.scope);
  return parameter.default === null ? [] : engine.expression(file, parameter.default, value.scope);
}
