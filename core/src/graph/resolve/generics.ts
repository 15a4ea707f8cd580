// What type parameters stand for in a call: written arguments, or read off the values that are given.
import type { BindingId, TypeId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine, Generic } from "./engine.js";
import type { Resolved, Scope, Site, Values } from "./resolved.js";
import { typeKey, withTypes } from "./scopes.js";
import { flat } from "./values.js";

const deepest = 4;

interface Unifying {
  readonly engine: Engine;
  readonly file: FilePath;
  readonly open: ReadonlySet<BindingId>;
  readonly found: Map<string, Values>;
}

export function inferTypes(engine: Engine, generic: Generic, call: Site | null, skip: number | null): Scope | null {
  if (generic.typeParameters.length === 0 || call === null) return generic.scope;
  const expression = at(engine.facts(call.file).expressions, call.expression);
  if (expression.kind !== "call") return generic.scope;
  const found = new Map<string, Values>();
  generic.typeParameters.forEach((parameter, position) => {
    const written = expression.types[position];
    if (written !== undefined) found.set(typeKey(generic.file, parameter), engine.type(call.file, written, call.scope));
  });
  if (expression.types.length === 0) {
    const unifying = { engine, file: generic.file, open: new Set(generic.typeParameters), found };
    generic.parameters.forEach((type, position) => {
      const argument = expression.arguments[position];
      if (type !== null && argument !== undefined && position !== skip) unify(unifying, type, () => engine.expression(call.file, argument, call.scope), 0);
    });
  }
  return withTypes(engine, generic.scope, found);
}

function unify(unifying: Unifying, id: TypeId, given: () => Values, depth: number): void {
  const { engine, file } = unifying;
  const type = at(engine.facts(file).types, id);
  if (type.kind === "reference" && unifying.open.has(type.binding)) return settle(unifying, type.binding, given);
  if (depth > deepest || !mentions(unifying, id, 0)) return;
  const next = (part: TypeId, values: () => Values): void => unify(unifying, part, values, depth + 1);
  switch (type.kind) {
    case "array":
      return next(type.of, () => flat(given(), (value) => (value.kind === "list" ? value.item.values() : [])));
    case "tuple":
      return type.items.forEach((item, position) =>
        next(item, () => flat(given(), (value) => (value.kind === "list" ? (value.items?.[position]?.values() ?? []) : []))),
      );
    case "function":
      if (type.signature.returns !== null) next(type.signature.returns, () => flat(given(), (value) => answers(engine, value, type.constructs)));
      return;
    case "union":
    case "intersection":
      return type.of.forEach((part) => next(part, given));
    case "global":
      return type.arguments.forEach((part, position) => next(part, () => flat(given(), (value) => insideGlobal(engine, type.name, value, position))));
    case "shape":
      return unifyShape(unifying, type.shape, given, depth);
    case "reference":
      return type.arguments.forEach((part, position) => next(part, () => flat(given(), (value) => argumentOf(engine, file, type.binding, value, position))));
    case "mapped":
      return next(type.to, () => flat(given(), engine.items));
    default:
  }
}
function settle(unifying: Unifying, parameter: BindingId, given: () => Values): void {
  const key = typeKey(unifying.file, parameter);
  if (unifying.found.has(key)) return;
  const values = given();
  if (values.length > 0) unifying.found.set(key, values);
}
function unifyShape(unifying: Unifying, index: number, given: () => Values, depth: number): void {
  const shape = at(unifying.engine.facts(unifying.file).shapes, index);
  for (const [name, members] of Object.entries(shape.members)) {
    for (const member of members) {
      const values = (): Values => unifying.engine.member(given(), name);
      if (member.kind === "property" && member.type !== null) unify(unifying, member.type, values, depth + 1);
      if (member.kind === "method" && member.signature.returns !== null) {
        unify(unifying, member.signature.returns, () => flat(values(), (value) => unifying.engine.returns(value, null)), depth + 1);
      }
    }
  }
  if (shape.index !== null) unify(unifying, shape.index, () => flat(given(), unifying.engine.items), depth + 1);
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

/** `Repository<T>` against a value whose class extends Repository<User>. */
function argumentOf(engine: Engine, file: FilePath, binding: BindingId, value: Resolved, position: number): Values {
  if (value.kind === "external") return value.types[position]?.values() ?? [];
  const wanted = engine.named(file, binding, null, null);
  return flat(wanted, (target) => {
    if (target.kind !== "instance" && target.kind !== "shape") return [];
    const facts = engine.facts(target.file);
    const parameter = (target.kind === "instance" ? at(facts.classes, target.index) : at(facts.shapes, target.shape)).typeParameters[position];
    if (parameter === undefined) return [];
    return lineOf(engine, value, 0)
      .filter(
        (each) =>
          each.file === target.file &&
          ("index" in each ? target.kind === "instance" && each.index === target.index : target.kind === "shape" && each.shape === target.shape),
      )
      .flatMap((each) => each.scope?.types.get(typeKey(target.file, parameter)) ?? []);
  });
}
type Typed = Extract<Resolved, { kind: "instance" | "class" | "shape" }>;
function lineOf(engine: Engine, value: Resolved, depth: number): readonly Typed[] {
  if (depth > 8) return [];
  if (value.kind === "shape") {
    const bases = at(engine.facts(value.file).shapes, value.shape).extends.flatMap((type) => engine.type(value.file, type, value.scope));
    return [value, ...bases.flatMap((base) => lineOf(engine, base, depth + 1))];
  }
  if (value.kind !== "instance" && value.kind !== "class") return [];
  const implemented = at(engine.facts(value.file).classes, value.index).implements.flatMap((type) => engine.type(value.file, type, value.scope));
  return [value, ...[...engine.bases(value), ...implemented].flatMap((base) => lineOf(engine, base, depth + 1))];
}

function mentions(unifying: Unifying, id: TypeId, depth: number): boolean {
  if (depth > deepest + 2) return false;
  const type = at(unifying.engine.facts(unifying.file).types, id);
  const some = (parts: readonly (TypeId | null)[]): boolean => parts.some((part) => part !== null && mentions(unifying, part, depth + 1));
  switch (type.kind) {
    case "reference":
      return unifying.open.has(type.binding) || some(type.arguments);
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
      const shape = at(unifying.engine.facts(unifying.file).shapes, type.shape);
      const inside = Object.values(shape.members).flatMap((members) =>
        members.map((member) => (member.kind === "property" ? member.type : member.signature.returns)),
      );
      return some([...inside, shape.index]);
    }
    default:
      return false;
  }
}
