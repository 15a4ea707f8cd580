// Binary operators. Chains that lean to the left are read without recursion: generated code has thousands of links.
import { ts } from "ts-morph";
import type { CompareOperator, ExpressionId } from "../../model/facts.js";
import { narrowedBy } from "../narrow.js";
import { addExpression, notePrelude, type Reader } from "../reader.js";
import type { Scope } from "../scope.js";
import { readAssignment, readChange, readLogicalAssignment } from "./assignments.js";
import { readConcatenation } from "./concatenation.js";
import { freshCopy } from "./shared.js";

const kinds = ts.SyntaxKind;
const logical = new Map<ts.SyntaxKind, "and" | "or" | "nullish">([
  [kinds.AmpersandAmpersandToken, "and"],
  [kinds.BarBarToken, "or"],
  [kinds.QuestionQuestionToken, "nullish"],
]);
const logicalAssignment = new Map<ts.SyntaxKind, "and" | "or" | "nullish">([
  [kinds.AmpersandAmpersandEqualsToken, "and"],
  [kinds.BarBarEqualsToken, "or"],
  [kinds.QuestionQuestionEqualsToken, "nullish"],
]);
const compare = new Map<ts.SyntaxKind, CompareOperator>([
  [kinds.EqualsEqualsToken, "equal"],
  [kinds.EqualsEqualsEqualsToken, "equal"],
  [kinds.ExclamationEqualsToken, "unequal"],
  [kinds.ExclamationEqualsEqualsToken, "unequal"],
  [kinds.LessThanToken, "less"],
  [kinds.LessThanEqualsToken, "at-most"],
  [kinds.GreaterThanToken, "greater"],
  [kinds.GreaterThanEqualsToken, "at-least"],
  [kinds.InstanceOfKeyword, "instance-of"],
  [kinds.InKeyword, "in"],
]);

export function readBinary(reader: Reader, node: ts.BinaryExpression, scope: Scope): ExpressionId {
  const operator = node.operatorToken.kind;
  if (logical.has(operator)) return readLogical(reader, node, scope);
  const comparison = compare.get(operator);
  if (comparison !== undefined) return readComparison(reader, node, scope, comparison);
  if (operator === kinds.CommaToken) return readComma(reader, node, scope);
  if (operator === kinds.EqualsToken) return readAssignment(reader, node, scope);
  const kept = logicalAssignment.get(operator);
  if (kept !== undefined) return readLogicalAssignment(reader, node, scope, kept);
  if (operator >= kinds.FirstAssignment && operator <= kinds.LastAssignment) return readChange(reader, node, scope);
  return readArithmetic(reader, node, scope);
}

function readComparison(reader: Reader, node: ts.BinaryExpression, scope: Scope, operator: CompareOperator): ExpressionId {
  const left = reader.read.expression(reader, node.left, scope);
  const right = reader.read.expression(reader, node.right, scope);
  return addExpression(reader, { kind: "compare", operator, left, right });
}

function readLogical(reader: Reader, node: ts.BinaryExpression, scope: Scope): ExpressionId {
  const spine: ts.BinaryExpression[] = [];
  let at: ts.Expression = node;
  while (ts.isBinaryExpression(at) && logical.has(at.operatorToken.kind)) {
    spine.push(at);
    at = at.left;
  }
  let id = reader.read.expression(reader, at, scope);
  for (let index = spine.length - 1; index >= 0; index--) {
    const link = spine[index];
    const kind = link && logical.get(link.operatorToken.kind);
    if (!link || !kind) continue;
    const inside = kind === "and" ? narrowedBy(reader, link.left, scope) : scope;
    id = addExpression(reader, { kind, left: id, right: reader.read.expression(reader, link.right, inside) });
  }
  return id;
}

/** The value is the last; what stands before is evaluated and dropped. */
function readComma(reader: Reader, node: ts.BinaryExpression, scope: Scope): ExpressionId {
  const operands = spineOf(node, (operator) => operator === kinds.CommaToken);
  const ids = operands.map((operand) => reader.read.expression(reader, operand, scope));
  const last = freshCopy(reader, ids[ids.length - 1] ?? 0);
  notePrelude(reader, last, ids.slice(0, -1), "dropped");
  return last;
}

function readArithmetic(reader: Reader, node: ts.BinaryExpression, scope: Scope): ExpressionId {
  let sum = true;
  const operands = spineOf(node, (operator) => {
    if (!isArithmetic(operator)) return false;
    sum &&= operator === kinds.PlusToken;
    return true;
  });
  const parts = operands.map((operand) => reader.read.expression(reader, operand, scope));
  return (sum ? readConcatenation(reader, parts) : null) ?? addExpression(reader, { kind: "other", parts });
}
function isArithmetic(operator: ts.SyntaxKind): boolean {
  const assigns = operator >= kinds.FirstAssignment && operator <= kinds.LastAssignment;
  return !assigns && operator !== kinds.CommaToken && !logical.has(operator) && !compare.has(operator);
}

/** The operands of a chain like `a + b + c`, first to last. */
function spineOf(node: ts.BinaryExpression, belongs: (operator: ts.SyntaxKind) => boolean): ts.Expression[] {
  const operands: ts.Expression[] = [];
  let at: ts.Expression = node;
  while (ts.isBinaryExpression(at) && belongs(at.operatorToken.kind)) {
    operands.push(at.right);
    at = at.left;
  }
  operands.push(at);
  return operands.reverse();
}
