// What is written to: names, members, patterns.
import { ts } from "ts-morph";
import type { ExpressionId } from "../../model/facts.js";
import { noteContext } from "../contexts.js";
import { unwrap } from "../property-names.js";
import { addExpression, type Reader, rangeOf } from "../reader.js";
import type { Scope } from "../scope.js";
import { readPatternAssignment } from "./patterns.js";
import { noteWrite } from "./writes.js";

export function readAssignment(reader: Reader, node: ts.BinaryExpression, scope: Scope): ExpressionId {
  const left = unwrap(node.left);
  if (ts.isObjectLiteralExpression(left) || ts.isArrayLiteralExpression(left)) return readPatternAssignment(reader, node, left, scope);
  const target = reader.read.expression(reader, left, scope);
  return assign(reader, node, scope, target);
}

/** `a ??= b` is `a ?? (a = b)`. */
export function readLogicalAssignment(reader: Reader, node: ts.BinaryExpression, scope: Scope, kind: "and" | "or" | "nullish"): ExpressionId {
  const target = reader.read.expression(reader, node.left, scope);
  return addExpression(reader, { kind, left: target, right: assign(reader, node, scope, target) });
}

function assign(reader: Reader, node: ts.BinaryExpression, scope: Scope, target: ExpressionId): ExpressionId {
  const value = reader.read.expression(reader, node.right, scope);
  const id = addExpression(reader, { kind: "assign", target, value });
  noteContext(reader, value, { kind: "assigned", to: target });
  noteWrite(reader, id, { target, value, at: rangeOf(reader, node) });
  return id;
}

/** `delete a.b`: from then on it is nothing. */
export function readDelete(reader: Reader, node: ts.DeleteExpression, scope: Scope): ExpressionId {
  const target = reader.read.expression(reader, node.expression, scope);
  return addExpression(reader, { kind: "assign", target, value: addExpression(reader, { kind: "nothing" }) });
}

/** `a += b`: made of both, and written to a. */
export function readChange(reader: Reader, node: ts.BinaryExpression, scope: Scope): ExpressionId {
  const target = reader.read.expression(reader, node.left, scope);
  const by = reader.read.expression(reader, node.right, scope);
  const id = addExpression(reader, { kind: "other", parts: [target, by] });
  noteWrite(reader, id, { target, value: id, at: rangeOf(reader, node) });
  return id;
}
