// The calls by which a way passes: of a function by its name, in the functions that the way goes through.
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import type { Span } from "../../model/names.js";
import { propertyName } from "../property-names.js";
import { calledName, callsIn, expressionAt, functionAround, nodeAround, type OpenText, rangeOf } from "./open-text.js";

export function rangeAt({ source }: OpenText, { start, end }: Span): Range {
  const lines = source.getLineStarts();
  const offset = (line: number, column: number): number => (lines[line - 1] ?? 0) + column - 1;
  return [offset(start.line, start.column), offset(end.line, end.column)];
}

export function isCallAt(open: OpenText, range: Range): boolean {
  return callsIn(nodeAround(open, range)).some((call) => sameRange(rangeOf(open, call), range));
}

/** "can" of `can(user, "delete")`; null: no call stands there, or it has no name. */
export function calledNameAt(open: OpenText, range: Range): string | null {
  const call = callsIn(nodeAround(open, range)).find((one) => sameRange(rangeOf(open, one), range));
  return call ? calledName(call) : null;
}

/** Of the nearest function around it that has a name: "requireAdmin", "remove" of a method; null: none has. */
export function functionNameAt(open: OpenText, range: Range): string | null {
  for (let at = functionAround(nodeAround(open, range)); at; at = functionAround(at)) {
    const { parent } = at;
    const own = at.name ?? (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent) ? parent.name : undefined);
    const name = propertyName(own);
    if (name !== null) return name;
  }
  return null;
}

/** hops: places in the functions that the way goes through. */
export function callsByName(open: OpenText, name: string, hops: readonly Range[]): readonly Range[] {
  const passed = new Set(hops.map((hop) => functionAround(nodeAround(open, hop))));
  return callsIn(open.source)
    .filter((call) => calledName(call) === name && passed.has(functionAround(call)))
    .map((call) => rangeOf(open, call));
}

/** The way goes through the very function that this place is in. */
export function isInPassed(open: OpenText, range: Range, hops: readonly Range[]): boolean {
  const own = functionAround(nodeAround(open, range));
  return hops.some((hop) => functionAround(nodeAround(open, hop)) === own);
}

function sameRange(a: Range, b: Range): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Nobody looks at what it answers. */
export function isUnused(open: OpenText, call: Range): boolean {
  let at = expressionAt(open, call)?.parent;
  while (at && (ts.isAwaitExpression(at) || ts.isVoidExpression(at) || ts.isParenthesizedExpression(at) || ts.isArrayLiteralExpression(at))) at = at.parent;
  if (at && ts.isCallExpression(at) && at.expression.getText(open.source).startsWith("Promise.")) return true;
  return at !== undefined && ts.isExpressionStatement(at);
}

/** The function around this place refuses by throwing. */
export function throwsAround(open: OpenText, range: Range): boolean {
  const around = functionAround(nodeAround(open, range));
  const throws = (node: ts.Node): boolean => ts.isThrowStatement(node) || (ts.forEachChild(node, (child) => throws(child) || undefined) ?? false);
  return around !== null && throws(around);
}
