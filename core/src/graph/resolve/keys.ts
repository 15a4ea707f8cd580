// Values that serve as names of members.
import type { Values } from "./resolved.js";

export function literalKeys(values: Values): readonly string[] {
  const names: string[] = [];
  for (const value of values) {
    if (value.kind === "literal" && value.value !== null) names.push(String(value.value));
    if (value.kind === "enum-member" && value.value !== null) names.push(String(value.value));
  }
  return names;
}
