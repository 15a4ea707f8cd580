// `a.b` and `a[b]`.
import { ts } from "ts-morph";
import type { ExpressionId } from "../../model/facts.js";
import { unwrap } from "../property-names.js";
import { addExpression, type Reader } from "../reader.js";
import type { Scope } from "../scope.js";

export function readMember(reader: Reader, node: ts.PropertyAccessExpression, scope: Scope): ExpressionId {
  const of = reader.read.expression(reader, node.expression, scope);
  return addExpression(reader, { kind: "member", of, name: node.name.text, optional: node.questionDotToken !== undefined });
}

/** A literal key is a name. */
export function readElement(reader: Reader, node: ts.ElementAccessExpression, scope: Scope): ExpressionId {
  const of = reader.read.expression(reader, node.expression, scope);
  const optional = node.questionDotToken !== undefined;
  const key = unwrap(node.argumentExpression);
  if (ts.isStringLiteralLike(key)) return addExpression(reader, { kind: "member", of, name: key.text, optional });
  return addExpression(reader, { kind: "element", of, key: reader.read.expression(reader, key, scope), optional });
}
