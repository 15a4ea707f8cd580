// Where an answer is tested as a whole, the part of it that decides is tested in its place: `if (!answer)` becomes `if (!answer.allowed)`.
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import { expressionAt, type OpenText, startOf, type TextEdit } from "./open-text.js";

/** test: the condition, as a whole. null: more than the answer is asked there. */
export function testPart(open: OpenText, test: Range, path: readonly string[]): readonly TextEdit[] | null {
  const whole = expressionAt(open, test);
  const tested = whole && askedIn(whole);
  // Of a list, all are asked: that is more than a part of it.
  if (!tested || path.length === 0 || path.some((name) => name === "every" || name === "some") || !path.every((name) => /^[A-Za-z_$][\w$]*$/.test(name)))
    return null;
  const end = { start: tested.end, end: tested.end, text: `.${path.join(".")}` };
  if (ts.isIdentifier(tested) || ts.isCallExpression(tested) || ts.isPropertyAccessExpression(tested) || ts.isParenthesizedExpression(tested)) return [end];
  const start = startOf(open, tested);
  return ts.isAwaitExpression(tested)
    ? [
        { start, end: start, text: "(" },
        { ...end, text: `)${end.text}` },
      ]
    : null;
}

function askedIn(node: ts.Expression): ts.Expression {
  const isNot = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
  return isNot ? askedIn(node.operand) : node;
}
