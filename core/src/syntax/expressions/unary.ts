// What wraps one expression, and the ternary.
import { ts } from "ts-morph";
import type { ExpressionId } from "../../model/facts.js";
import { noteContext } from "../contexts.js";
import { narrowedBy } from "../narrow.js";
import { unwrap } from "../property-names.js";
import { addExpression, entry, notePrelude, type Reader, rangeOf } from "../reader.js";
import type { Scope } from "../scope.js";

import { nothingOf } from "./shared.js";
import { noteWrite } from "./writes.js";

export function readWrapped(
  reader: Reader,
  node: ts.ParenthesizedExpression | ts.NonNullExpression | ts.ExpressionWithTypeArguments,
  scope: Scope,
): ExpressionId {
  return reader.read.expression(reader, unwrap(node), scope);
}
export function readAwait(reader: Reader, node: ts.AwaitExpression, scope: Scope): ExpressionId {
  return addExpression(reader, { kind: "await", of: reader.read.expression(reader, node.expression, scope) });
}
export function readSpread(reader: Reader, node: ts.SpreadElement, scope: Scope): ExpressionId {
  return addExpression(reader, { kind: "spread", of: reader.read.expression(reader, node.expression, scope) });
}

export function readVoid(reader: Reader, node: ts.VoidExpression, scope: Scope): ExpressionId {
  const of = reader.read.expression(reader, node.expression, scope);
  const id = nothingOf(reader);
  notePrelude(reader, id, [of], "dropped");
  return id;
}

export function readUnary(reader: Reader, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, scope: Scope): ExpressionId {
  const of = reader.read.expression(reader, node.operand, scope);
  switch (node.operator) {
    case ts.SyntaxKind.ExclamationToken:
      return addExpression(reader, { kind: "not", of });
    case ts.SyntaxKind.MinusToken: {
      const operand = entry(reader.expressions, of);
      const negative = operand.kind === "literal" && typeof operand.value === "number" && operand.value !== 0;
      return addExpression(reader, negative ? { kind: "literal", value: -Number(operand.value) } : { kind: "other", parts: [of] });
    }
    case ts.SyntaxKind.PlusPlusToken:
    case ts.SyntaxKind.MinusMinusToken: {
      const id = addExpression(reader, { kind: "other", parts: [of] });
      noteWrite(reader, id, { target: of, value: id, at: rangeOf(reader, node) });
      return id;
    }
    default:
      return addExpression(reader, { kind: "other", parts: [of] });
  }
}

export function readTernary(reader: Reader, node: ts.ConditionalExpression, scope: Scope): ExpressionId {
  const test = reader.read.expression(reader, node.condition, scope);
  const then = reader.read.expression(reader, node.whenTrue, narrowedBy(reader, node.condition, scope));
  const otherwise = reader.read.expression(reader, node.whenFalse, scope);
  return addExpression(reader, { kind: "ternary", test, then, otherwise });
}

/** `as const` changes no value. */
export function readAssertion(reader: Reader, node: ts.AsExpression | ts.TypeAssertion, scope: Scope): ExpressionId {
  const of = reader.read.expression(reader, node.expression, scope);
  if (ts.isConstTypeReference(node.type)) return of;
  const type = reader.read.type(reader, node.type, scope);
  noteContext(reader, of, { kind: "typed", type });
  return addExpression(reader, { kind: "cast", of, type });
}
export function readSatisfies(reader: Reader, node: ts.SatisfiesExpression, scope: Scope): ExpressionId {
  const of = reader.read.expression(reader, node.expression, scope);
  noteContext(reader, of, { kind: "typed", type: reader.read.type(reader, node.type, scope) });
  return of;
}
