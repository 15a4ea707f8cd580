// A type with open parameters held against a value: which part of the value stands where which part of the type does.
import type { BindingId, Type, TypeId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import { givenArgument } from "./given-argument.js";
import type { Resolved, Values } from "./resolved.js";
import { flat } from "./values.js";

const deepest = 6;

export interface Pattern {
  readonly engine: Engine;
  readonly file: FilePath;
  /** The type parameters that are sought. */
  readonly open: ReadonlySet<BindingId>;
}
interface Facing {
  readonly type: TypeId;
  readonly given: () => Values;
}

export function facing({ engine, file }: Pattern, type: Type, given: () => Values): readonly Facing[] {
  const each = (part: TypeId, read: (value: Resolved) => Values): Facing => ({ type: part, given: () => flat(given(), read) });
  switch (type.kind) {
    case "array":
      return [each(type.of, (value) => (value.kind === "list" ? value.item.values() : []))];
    case "tuple":
      return type.items.map((item, position) => each(item, (value) => (value.kind === "list" ? (value.items?.[position]?.values() ?? []) : [])));
    case "function":
      return type.signature.returns === null ? [] : [each(type.signature.returns, (value) => answers(engine, value, type.constructs))];
    case "union":
    case "intersection":
      return type.of.map((part) => ({ type: part, given }));
    case "global":
      return type.arguments.map((part, position) => each(part, (value) => insideGlobal(engine, type.name, value, position)));
    case "reference":
      return type.arguments.map((part, position) => each(part, (value) => givenArgument(engine, file, type.binding, value, position)));
    case "shape":
      return facingShape(engine, file, type.shape, given);
    case "mapped":
      return [each(type.to, engine.items)];
    default:
      return [];
  }
}
function facingShape(engine: Engine, file: FilePath, index: number, given: () => Values): readonly Facing[] {
  const shape = at(engine.facts(file).shapes, index);
  const inside = Object.entries(shape.members).flatMap(([name, members]) =>
    members.flatMap((member): readonly Facing[] => {
      const values = (): Values => engine.member(given(), name);
      if (member.kind === "property") return member.type === null ? [] : [{ type: member.type, given: values }];
      const { returns } = member.signature;
      return returns === null ? [] : [{ type: returns, given: () => flat(values(), (value) => engine.returns(value, null)) }];
    }),
  );
  return shape.index === null ? inside : [...inside, { type: shape.index, given: () => flat(given(), engine.items) }];
}
function answers(engine: Engine, value: Resolved, constructs: boolean): Values {
  if (!constructs) return engine.returns(value, null);
  return value.kind === "class" ? engine.member([value], "prototype") : [];
}
function insideGlobal(engine: Engine, name: string, value: Resolved, position: number): Values {
  if (name === "Promise" || name === "PromiseLike") return engine.awaited([value]);
  if (value.kind === "list") return position === 0 ? value.item.values() : [];
  if (value.kind === "table") return position === 1 ? value.of.values() : [];
  if (name === "Record" && position === 1) return engine.items(value);
  return position === 0 && name !== "Record" && name !== "Map" ? [value] : [];
}

export function mentions(pattern: Pattern, id: TypeId, depth = 0): boolean {
  if (depth > deepest) return false;
  const type = at(pattern.engine.facts(pattern.file).types, id);
  const some = (parts: readonly (TypeId | null)[]): boolean => parts.some((part) => part !== null && mentions(pattern, part, depth + 1));
  switch (type.kind) {
    case "reference":
      return pattern.open.has(type.binding) || some(type.arguments);
    case "global":
    case "import":
      return some(type.arguments);
    case "array":
      return some([type.of]);
    case "union":
    case "intersection":
      return some(type.of);
    case "tuple":
      return some(type.items);
    case "function":
      return some([type.signature.returns]);
    case "mapped":
      return some([type.to]);
    case "shape": {
      const shape = at(pattern.engine.facts(pattern.file).shapes, type.shape);
      const inside = Object.values(shape.members).flatMap((members) =>
        members.map((member) => (member.kind === "property" ? member.type : member.signature.returns)),
      );
      return some([...inside, shape.index]);
    }
    default:
      return false;
  }
}
