// What a function's answer says, by its text: a yes or a no, or something else.
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import { functionAround, isFunction, nodeAround, type OpenText } from "./open-text.js";

/** Every answer of the function around this place is true or false, or made by a comparison. */
export function answersYesOrNo(open: OpenText, place: Range): boolean {
  const node = nodeAround(open, place);
  const around = isFunction(node) ? node : (functionAround(node) ?? null);
  if (!around?.body) return false;
  const answers = ts.isBlock(around.body) ? returnsIn(around.body) : [around.body];
  return answers.length > 0 && answers.every((one) => one !== null && isDecision(one));
}

function returnsIn(node: ts.Node): readonly (ts.Expression | null)[] {
  const found: (ts.Expression | null)[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isReturnStatement(at)) found.push(at.expression ?? null);
    if (!ts.isFunctionLike(at)) ts.forEachChild(at, visit);
  };
  visit(node);
  return found;
}

const comparing: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.InKeyword,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.LessThanEqualsToken,
];
function isDecision(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isDecision(node.expression);
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return true;
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isCallExpression(node)) return ts.isPropertyAccessExpression(node.expression) && /^(some|every|includes|has|test)$/.test(node.expression.name.text);
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  const joins = kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
  return joins ? isDecision(node.left) && isDecision(node.right) : comparing.includes(kind);
}
