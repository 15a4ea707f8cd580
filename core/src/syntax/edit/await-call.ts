// `await`, put in front of a call, where the function around it can wait.
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import { expressionAt, type FunctionNode, functionAround, isAsync, type OpenText, startOf, type TextEdit, textOf } from "./open-text.js";
import { indentOf, lineEndOf, statementAround } from "./statements.js";

/**
 * mayTurn: a call by which somebody who waits for it runs the function handed over (`app.get("/", (request, response) => …)`): that function may become async.
 * null: it is awaited already, or cannot be.
 */
export function awaitCall(open: OpenText, call: Range, mayTurn: Range | null): readonly TextEdit[] | null {
  const node = expressionAt(open, call);
  const around = node && functionAround(node);
  if (!node || !ts.isCallExpression(node) || !around || isChained(node) || ts.isAwaitExpression(outside(node))) return null;
  const turned = isAsync(around) ? [] : turnAsync(open, around, mayTurn);
  if (turned === null || ts.isReturnStatement(outside(node)) || outside(node) === around) return null;
  const awaited = besideOthers(open, node) ?? inPlace(open, node);
  return awaited.length === 0 ? null : [...turned, ...awaited];
}

/** What is made of the promise is made of its answer then: `.catch(…)` takes a promise. */
function isChained(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node && /^(then|catch|finally)$/.test(parent.name.text);
}

function turnAsync(open: OpenText, around: FunctionNode, mayTurn: Range | null): readonly TextEdit[] | null {
  const { parent } = around;
  const isHandedOver = ts.isCallExpression(parent) && parent.arguments.some((one) => one === around);
  if (!isHandedOver || mayTurn === null || parent.end > mayTurn[1] || startOf(open, parent) < mayTurn[0]) return null;
  if (!ts.isArrowFunction(around) && !ts.isFunctionExpression(around)) return null;
  if (around.asteriskToken) return null;
  const start = startOf(open, around);
  return [{ start, end: start, text: "async " }];
}

function inPlace(open: OpenText, node: ts.CallExpression): readonly TextEdit[] {
  const { parent } = node;
  const start = startOf(open, node);
  if (ts.isVoidExpression(parent)) return [{ start: startOf(open, parent), end: start, text: "await " }];
  const isBound = isBoundCloser(node);
  const before = { start, end: start, text: isBound ? "(await " : "await " };
  return isBound ? [before, { start: node.end, end: node.end, text: ")" }] : [before];
}

/** `!f()` would be fine without, and is read wrongly by people. */
function isBoundCloser(node: ts.CallExpression): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCallExpression(parent)) return parent.expression === node;
  return ts.isPrefixUnaryExpression(parent) || ts.isNonNullExpression(parent) || (ts.isBinaryExpression(parent) && isExponent(parent));
}
function isExponent({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken;
}

/** `await Promise.all([check(), act()])`: the check moves before it all. null: it stands in no such list; empty: its answer is used there. */
function besideOthers(open: OpenText, node: ts.CallExpression): readonly TextEdit[] | null {
  const list = node.parent;
  if (!ts.isArrayLiteralExpression(list) || !ts.isCallExpression(list.parent) || list.elements.length < 2) return null;
  if (!/^Promise\.(all|allSettled|race)$/.test(textOf(open, list.parent.expression))) return null;
  const statement = statementAround(node);
  if (!statement || !ts.isExpressionStatement(statement)) return [];
  const index = list.elements.indexOf(node);
  const next = list.elements[index + 1];
  const last = list.elements[index - 1];
  const start = startOf(open, statement);
  const gone = next ? { start: startOf(open, node), end: startOf(open, next), text: "" } : { start: last?.end ?? startOf(open, node), end: node.end, text: "" };
  const mark = open.text[statement.end - 1] === ";" ? ";" : "";
  return [{ start, end: start, text: `await ${textOf(open, node)}${mark}${lineEndOf(open)}${indentOf(open, start)}` }, gone];
}

/** Past the brackets around it. */
function outside(node: ts.Node): ts.Node {
  let at = node.parent;
  while (ts.isParenthesizedExpression(at)) at = at.parent;
  return at;
}
