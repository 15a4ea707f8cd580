// Types that are the same wherever they stand.
import type { BindingId, Type, TypeId } from "../../model/facts.js";
import { none } from "../expressions/shared.js";
import { addType, type Reader } from "../reader.js";

function share(reader: Reader, key: BindingId | string, type: Type): TypeId {
  const made = addType(reader, type);
  reader.sharedTypes.set(key, made);
  return made;
}
export function globalType(reader: Reader, name: string): TypeId {
  return reader.sharedTypes.get(name) ?? share(reader, name, { kind: "global", name, arguments: none });
}
export function namedType(reader: Reader, binding: BindingId): TypeId {
  return reader.sharedTypes.get(binding) ?? share(reader, binding, { kind: "reference", binding, path: none, arguments: none });
}
export function unknownType(reader: Reader): TypeId {
  return reader.sharedTypes.get("(unknown)") ?? share(reader, "(unknown)", { kind: "unknown" });
}
