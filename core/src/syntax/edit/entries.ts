// What an entry point looks like in its file: the call that registers it, or the declaration that is it, and the function at the end of its way.
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import { type FunctionNode, isFunction, nodeAround, type OpenText, rangeOf } from "./open-text.js";

export interface EntryText {
  readonly open: OpenText;
  /** What registers it, if a call does. */
  readonly call: ts.CallExpression | null;
  /** All that belongs to it: the call, or the declaration with its decorators. */
  readonly owner: ts.Node;
  /** null: it is written elsewhere. */
  readonly last: FunctionNode | null;
}

/** at: the place by which reports know it, a call or a name. */
export function entryText(open: OpenText, at: Range): EntryText | null {
  const node = nodeAround(open, at);
  const call = callWith(open, node, at);
  if (call) return { open, call, owner: call, last: lastOf(open, call.arguments.at(-1) ?? null) };
  const owner = ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.parent : node;
  if (isFunction(owner)) return { open, call: null, owner, last: owner };
  const isNamed = ts.isVariableDeclaration(owner) || ts.isPropertyAssignment(owner) || ts.isPropertyDeclaration(owner);
  return isNamed && owner.initializer ? { open, call: null, owner, last: lastOf(open, owner.initializer) } : null;
}

function callWith(open: OpenText, node: ts.Node, [start, end]: Range): ts.CallExpression | null {
  for (let at: ts.Node = node; ; at = at.parent) {
    const [from, to] = rangeOf(open, at);
    if (from !== start || to !== end) return null;
    if (ts.isCallExpression(at)) return at;
    if (!at.parent) return null;
  }
}

/** The function itself, what wraps it, or the name of one in the same file. */
function lastOf(open: OpenText, node: ts.Expression | null): FunctionNode | null {
  if (!node) return null;
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return node;
  if (ts.isCallExpression(node)) return node.arguments.map((one) => (ts.isIdentifier(one) ? null : lastOf(open, one))).findLast((one) => one !== null) ?? null;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return lastOf(open, node.expression);
  return ts.isIdentifier(node) ? functionNamed(open, node.text) : null;
}

function functionNamed({ source }: OpenText, name: string): FunctionNode | null {
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name && statement.body) return statement;
    const made = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.find((one) => ts.isIdentifier(one.name) && one.name.text === name)
      : null;
    const { initializer } = made ?? {};
    if (initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))) return initializer;
  }
  return null;
}

/** Names of all that is declared around a place, innermost first: "canActivate", "AdminGuard". */
export function namesAround(open: OpenText, place: Range): readonly string[] {
  const names: string[] = [];
  for (let at: ts.Node = nodeAround(open, place); at; at = at.parent) names.push(...declaredName(at));
  return names;
}

function declaredName(node: ts.Node): readonly string[] {
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isClassDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isMethodDeclaration(node);
  return isNamed && node.name && ts.isIdentifier(node.name) ? [node.name.text] : [];
}
