// `const f = cache(fn); f()`: what a library's wrapper returned runs the function that it was given.
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { External, ResolvedFunction } from "./resolved.js";

export function handedOver(engine: Engine, external: External): readonly ResolvedFunction[] {
  if (external.call === null || !external.origin.endsWith("()")) return [];
  const { file, expression, scope } = external.call;
  const call = at(engine.facts(file).expressions, expression);
  if (call.kind !== "call") return [];
  for (const argument of call.arguments) {
    const { kind } = at(engine.facts(file).expressions, argument);
    if (kind !== "function" && kind !== "name" && kind !== "member" && kind !== "call") continue;
    const functions = engine.expression(file, argument, scope).filter((value) => value.kind === "function");
    if (functions.length > 0) return functions;
  }
  return [];
}
