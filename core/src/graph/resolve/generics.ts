// What type parameters stand for in a call: written arguments, or read off the values that are given.
import type { BindingId, TypeId } from "../../model/facts.js";
import { at } from "./at.js";
import type { Engine, Generic } from "./engine.js";
import { facing, mentions, type Pattern } from "./facing.js";
import type { Scope, Site, Values } from "./resolved.js";
import { typeKey, withTypes } from "./scopes.js";

const deepest = 4;

interface Unifying extends Pattern {
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
  if (type.kind === "reference" && unifying.open.has(type.binding)) {
    settle(unifying, type.binding, given);
    return;
  }
  if (depth > deepest || !mentions(unifying, id)) return;
  for (const each of facing(unifying, type, given)) unify(unifying, each.type, each.given, depth + 1);
}
function settle(unifying: Unifying, parameter: BindingId, given: () => Values): void {
  const key = typeKey(unifying.file, parameter);
  if (unifying.found.has(key)) return;
  const values = given();
  if (values.length > 0) unifying.found.set(key, values);
}
