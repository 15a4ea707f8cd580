// What values of a type are.
import type { Type, TypeId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import { globalType } from "./global-types.js";
import { literalKeys } from "./keys.js";
import { memberNames } from "./member-names.js";
import type { Resolved, Scope, Values } from "./resolved.js";
import { ownSelf } from "./self.js";
import { externalValue, flat, late, listValue, literalValue, mappedValue, moduleValue, shapeValue, signatureValue, unique, within } from "./values.js";

export function typeValues(engine: Engine, file: FilePath, id: TypeId, scope: Scope | null): Values {
  const type = at(engine.facts(file).types, id);
  const of = (part: TypeId): Values => engine.type(file, part, scope);
  const lateOf = (part: TypeId) => late(`T${file}:${part}${within(scope)}`, () => of(part));
  switch (type.kind) {
    case "reference":
      return referenced(engine, file, type, scope);
    case "global":
      return globalType(engine, type.name, type.arguments.map(lateOf));
    case "shape":
      return [shapeValue(file, type.shape, scope)];
    case "function":
      return [signatureValue(file, type.signature, type.signature.at, null, scope)];
    case "union":
    case "intersection":
      return unique(type.of.flatMap(of));
    case "array":
      return [listValue(lateOf(type.of))];
    case "tuple": {
      const each = late(`T${file}:${id}${within(scope)}`, () => unique(type.items.flatMap(of)));
      return [listValue(each, type.items.map(lateOf))];
    }
    case "typeof":
      return engine.expression(file, type.value, scope);
    case "indexed":
      return indexed(engine, of(type.of), of(type.key));
    case "keyof":
      return flat(of(type.of), (value) => memberNames(engine, value).map(literalValue));
    case "import":
      return imported(engine, file, type, scope);
    case "this":
      return ownSelf(engine, file, { kind: "class", class: type.class, static: false }, scope);
    case "mapped":
      return [mappedValue(file, id, scope)];
    case "conditional":
      return unique([...of(type.then), ...of(type.otherwise)]);
    case "literal":
      return [literalValue(type.value)];
    case "unknown":
      return [];
  }
}

function referenced(engine: Engine, file: FilePath, type: Extract<Type, { kind: "reference" }>, scope: Scope | null): Values {
  const given = type.arguments.length === 0 ? null : { file, types: type.arguments, scope };
  const last = type.path.at(-1);
  if (last === undefined) return engine.named(file, type.binding, given, scope);
  const holders = type.path.slice(0, -1).reduce((values, name) => engine.member(values, name), engine.bound(file, type.binding, scope));
  return flat(holders, (holder) => {
    if (holder.kind === "module") return engine.exportedType(holder.file, last, given);
    if (holder.kind === "namespace") return inNamespace(engine, holder, last, given);
    return engine.member([holder], last);
  });
}
function inNamespace(engine: Engine, holder: Extract<Resolved, { kind: "namespace" }>, name: string, given: Parameters<Engine["exportedType"]>[2]): Values {
  const binding = at(engine.facts(holder.file).bindings, holder.binding);
  if (binding.kind !== "namespace" || !Object.hasOwn(binding.members, name)) return [];
  return unique((binding.members[name] ?? []).flatMap((member) => engine.named(holder.file, member, given, null)));
}

function indexed(engine: Engine, of: Values, keys: Values): Values {
  const names = literalKeys(keys);
  return flat(of, (value) => {
    if (names.length === 0) return engine.items(value);
    if (value.kind === "list") return unique(names.flatMap((name) => value.items?.[Number(name)]?.values() ?? value.item.values()));
    return unique(names.flatMap((name) => engine.member([value], name)));
  });
}

function imported(engine: Engine, file: FilePath, type: Extract<Type, { kind: "import" }>, scope: Scope | null): Values {
  const next = engine.leadsTo(type.specifier, file);
  if (next === null) return [externalValue(`${type.specifier}#${type.path.join(".") || "*"}`)];
  if (type.typeof) return type.path.reduce<Values>((values, name) => engine.member(values, name), [moduleValue(next)]);
  const [name] = type.path;
  return name === undefined ? [moduleValue(next)] : engine.exportedType(next, name, { file, types: type.arguments, scope });
}
