// Types that are the same wherever they stand.
import type { BindingId, Type, TypeId } from "../../model/facts.js";
import { none } from "../expressions/shared.js";
import { addType, type Reader } from "../reader.js";

function shared(reader: Reader, key: BindingId | string, make: () => Type): TypeId {
  const known = reader.sharedTypes.get(key);
  if (known !== undefined) return known;
  const made = addType(reader, make());
  reader.sharedTypes.set(key, made);
  return made;
}
export function globalType(reader: Reader, name: string): TypeId {
  return shared(reader, name, () => ({ kind: "global", name, arguments: none }));
}
export function namedType(reader: Reader, binding: BindingId): TypeId {
  return shared(reader, binding, () => ({ kind: "reference", binding, path: none, arguments: none }));
}
export function unknownType(reader: Reader): TypeId {
  return shared(reader, "(unknown)", () => ({ kind: "unknown" }));
}
