// From a class used as a value to what its instances are.
import type { Resolved, Values } from "./resolved.js";
import { instanceValue } from "./values.js";

export function instancesOf(value: Resolved): Values {
  if (value.kind === "class") return [instanceValue(value.file, value.index, value.scope)];
  return value.kind === "external" ? [value] : [];
}
