// What a function's parameter is known to be.
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { ResolvedFunction, Values } from "./resolved.js";
import { parameterKey } from "./scopes.js";

export function parameterValues(engine: Engine, fn: ResolvedFunction, index: number): Values {
  const { functions } = engine.facts(fn.file);
  const parameter = at(functions, fn.index).parameters[index];
  if (!parameter) return [];
  const given = fn.scope?.bound.get(parameterKey(fn.file, fn.index, index));
  if (given && !parameter.rest) return engine.expression(given.file, given.expression, given.scope);
  const declared = engine.type(fn.file, parameter.type, fn.scope);
  if (declared.length > 0) return declared;
  const expected = engine.parameter(fn.file, fn.index, index, fn.scope);
  if (expected.length > 0 || parameter.default === null) return expected;
  return engine.expression(fn.file, parameter.default, fn.scope);
}
