// `<T extends U = V>`: declared first, then bounded, since bounds may name their siblings.
import type { ts } from "ts-morph";
import type { BindingId } from "../../model/facts.js";
import { none } from "../expressions/shared.js";
import { addBinding, entry, type Reader } from "../reader.js";
import { declareType, type Scope } from "../scope.js";

export function declareTypeParameters(reader: Reader, nodes: readonly ts.TypeParameterDeclaration[] | undefined, scope: Scope): readonly BindingId[] {
  if (nodes === undefined) return none;
  const declared = nodes.map(({ name }) => {
    const binding = addBinding(reader, { kind: "type-parameter", name: name.text, constraint: null, default: null });
    declareType(scope, name.text, binding);
    return binding;
  });
  nodes.forEach((node, index) => {
    const binding = entry(reader.bindings, declared[index] ?? 0);
    if (binding.kind !== "type-parameter") return;
    if (node.constraint) binding.constraint = reader.read.type(reader, node.constraint, scope);
    if (node.default) binding.default = reader.read.type(reader, node.default, scope);
  });
  return declared;
}
