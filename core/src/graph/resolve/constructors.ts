// The constructor that `new` runs: the class's own, or the nearest inherited one.
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { Resolved, ResolvedFunction } from "./resolved.js";
import { functionValue } from "./values.js";

const deepestLine = 12;

export function constructorOf(engine: Engine, value: Resolved, depth = 0): ResolvedFunction | null {
  if (value.kind !== "class" || depth > deepestLine) return null;
  const { constructorFunction } = at(engine.facts(value.file).classes, value.index);
  if (constructorFunction !== null) return functionValue(value.file, constructorFunction, value.scope);
  for (const base of engine.bases(value)) {
    const inherited = constructorOf(engine, base, depth + 1);
    if (inherited) return inherited;
  }
  return null;
}
