// Members of interfaces and type literals.
import type { ShapeMember } from "../../model/facts.js";
import { field } from "../../model/names.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { Resolved, ResolvedShape, Values } from "./resolved.js";
import { externalMember, flat, signatureValue, unique } from "./values.js";

export function shapeMember(engine: Engine, value: ResolvedShape, name: string): Values {
  const shape = at(engine.facts(value.file).shapes, value.shape);
  const own = field(shape.members, name);
  if (own) return unique(own.flatMap((member) => declaredMember(engine, value, name, member)));
  if (shape.extends.length > 0) return engine.memory.rememberKey(`${value.key}.${name}`, () => inherited(engine, value, name));
  return shape.index === null ? [] : engine.type(value.file, shape.index, value.scope);
}
function inherited(engine: Engine, value: ResolvedShape, name: string): Values {
  const shape = at(engine.facts(value.file).shapes, value.shape);
  const bases = unique(shape.extends.flatMap((type) => engine.type(value.file, type, value.scope)));
  const found = flat(bases, (base) => inheritedMember(engine, value, base, name));
  if (found.length > 0 || shape.index === null) return found;
  return engine.type(value.file, shape.index, value.scope);
}
function inheritedMember(engine: Engine, value: ResolvedShape, base: Resolved, name: string): Values {
  if (base.key === value.key) return [];
  if (base.kind === "shape") return engine.member([base], name).map((each) => askedOf(value, name, each));
  return base.kind === "external"
    ? unique([...engine.member([base], name).filter((each) => each.kind !== "external"), ...externalMember(base, name, base)])
    : engine.member([base], name);
}

/** Whoever implements the interface that was asked, not all that implement its base. */
function askedOf(value: ResolvedShape, name: string, member: Resolved): Resolved {
  if (member.kind !== "signature" || member.of === null) return member;
  return signatureValue(member.file, member.signature, member.at, { file: value.file, shape: value.shape, name }, member.scope);
}

function declaredMember(engine: Engine, value: ResolvedShape, name: string, member: ShapeMember): Values {
  const of = { file: value.file, shape: value.shape, name };
  if (member.kind === "method") return [signatureValue(value.file, member.signature, member.signature.at, of, value.scope)];
  const direct = member.type !== null && at(engine.facts(value.file).types, member.type).kind === "function";
  return engine.type(value.file, member.type, value.scope).map((each) => {
    if (each.kind !== "signature") return each;
    return signatureValue(each.file, each.signature, direct ? member.at : each.at, of, each.scope);
  });
}
