// The values of an enum's members, as far as the text says them.
import { ts } from "ts-morph";
import { propertyName } from "../property-names.js";

type Value = string | number | null;

/** `known`: from an earlier declaration of the same name. */
export function enumMembers(node: ts.EnumDeclaration, known: Readonly<Record<string, Value>>): Record<string, Value> {
  const members = new Map<string, Value>(Object.entries(known));
  let next: number | null = 0;
  for (const member of node.members) {
    const name = propertyName(member.name);
    const value: Value = member.initializer ? constantOf(member.initializer, members) : next;
    next = typeof value === "number" ? value + 1 : null;
    if (name !== null) members.set(name, value);
  }
  return Object.fromEntries(members);
}

function constantOf(node: ts.Expression, members: ReadonlyMap<string, Value>): Value {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isIdentifier(node)) return members.get(node.text) ?? null;
  if (ts.isParenthesizedExpression(node)) return constantOf(node.expression, members);
  if (ts.isPrefixUnaryExpression(node)) return negated(node, constantOf(node.operand, members));
  if (ts.isBinaryExpression(node)) return combined(node.operatorToken.kind, constantOf(node.left, members), constantOf(node.right, members));
  return null;
}
function negated(node: ts.PrefixUnaryExpression, value: Value): Value {
  if (typeof value !== "number") return null;
  return node.operator === ts.SyntaxKind.MinusToken ? 0 - value : node.operator === ts.SyntaxKind.TildeToken ? ~value : null;
}
function combined(operator: ts.SyntaxKind, left: Value, right: Value): Value {
  if (typeof left === "string" && typeof right === "string") return operator === ts.SyntaxKind.PlusToken ? left + right : null;
  if (typeof left !== "number" || typeof right !== "number") return null;
  if (operator === ts.SyntaxKind.LessThanLessThanToken) return left << right;
  if (operator === ts.SyntaxKind.BarToken) return left | right;
  return operator === ts.SyntaxKind.PlusToken ? left + right : null;
}
