// Expressions that are the same wherever they stand, and the ones that no one wrote.
import type { BindingId, Expression, ExpressionId, Owner } from "../../model/facts.js";
import { addExpression, entry, type Reader } from "../reader.js";

export const none: readonly never[] = [];

function share(reader: Reader, key: BindingId | string, expression: Expression): ExpressionId {
  const made = addExpression(reader, expression);
  reader.sharedExpressions.set(key, made);
  return made;
}

export function nameOf(reader: Reader, binding: BindingId): ExpressionId {
  return reader.sharedExpressions.get(binding) ?? share(reader, binding, { kind: "name", binding });
}
export function globalOf(reader: Reader, name: string): ExpressionId {
  return reader.sharedExpressions.get(name) ?? share(reader, name, { kind: "global", name });
}
export function thisOf(reader: Reader, owner: Owner | null): ExpressionId {
  const key = ownerKey(owner);
  return reader.sharedExpressions.get(key) ?? share(reader, key, { kind: "this", of: owner });
}
function ownerKey(owner: Owner | null): string {
  if (owner === null) return "(this)";
  return owner.kind === "class" ? `(this ${owner.class} ${owner.static})` : `(this of ${owner.record})`;
}

export function nullOf(reader: Reader): ExpressionId {
  return reader.sharedExpressions.get("(null)") ?? share(reader, "(null)", { kind: "literal", value: null });
}
export function nothingOf(reader: Reader): ExpressionId {
  return addExpression(reader, { kind: "nothing" });
}
const shares: ReadonlySet<Expression["kind"]> = new Set(["name", "global", "this", "literal"]);
/** The same, and free to carry a prelude of its own. */
export function freshCopy(reader: Reader, id: ExpressionId): ExpressionId {
  const expression = entry(reader.expressions, id);
  return shares.has(expression.kind) ? addExpression(reader, expression) : id;
}
