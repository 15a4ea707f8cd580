// A type argument that a value was given, on its own class or on one that it comes from.
import type { BindingId } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { Resolved, Values } from "./resolved.js";
import { typeKey } from "./scopes.js";
import { flat } from "./values.js";

const deepest = 8;

/** `Repository<T>` against a value whose class extends Repository<User>. */
export function givenArgument(engine: Engine, file: FilePath, binding: BindingId, value: Resolved, position: number): Values {
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
  if (depth > deepest) return [];
  if (value.kind === "shape") {
    const bases = at(engine.facts(value.file).shapes, value.shape).extends.flatMap((type) => engine.type(value.file, type, value.scope));
    return [value, ...bases.flatMap((base) => lineOf(engine, base, depth + 1))];
  }
  if (value.kind !== "instance" && value.kind !== "class") return [];
  const implemented = at(engine.facts(value.file).classes, value.index).implements.flatMap((type) => engine.type(value.file, type, value.scope));
  return [value, ...[...engine.bases(value), ...implemented].flatMap((base) => lineOf(engine, base, depth + 1))];
}
