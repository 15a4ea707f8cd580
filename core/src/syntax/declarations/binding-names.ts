// The names in a declaration: one, or those of a pattern, each with its way from the value.
import { ts } from "ts-morph";
import type { ExpressionId } from "../../model/facts.js";
import { propertyName } from "../property-names.js";
import type { Reader } from "../reader.js";
import type { Scope } from "../scope.js";

export type Path = readonly (string | number)[];
type Visit = (name: string, path: Path, fallback: ExpressionId | null) => void;
/** A key that cannot be read. */
const anyKey = "[]";

/** Hands back the defaults in the pattern, in order: they may be evaluated. */
export function forEachName(reader: Reader, node: ts.BindingName, scope: Scope, visit: Visit): readonly ExpressionId[] {
  const defaults: ExpressionId[] = [];
  visitName(reader, node, scope, [], null, visit, defaults);
  return defaults;
}

// Limit: a default for a part that is taken apart again, `{ a: { b } = {} }`, is evaluated and not followed to b.
function visitName(
  reader: Reader,
  node: ts.BindingName,
  scope: Scope,
  path: Path,
  fallback: ExpressionId | null,
  visit: Visit,
  defaults: ExpressionId[],
): void {
  if (ts.isIdentifier(node)) {
    visit(node.text, path, fallback);
    return;
  }
  node.elements.forEach((element, index) => {
    if (ts.isOmittedExpression(element)) return;
    const inner = element.initializer ? reader.read.expression(reader, element.initializer, scope) : null;
    if (inner !== null) defaults.push(inner);
    visitName(reader, element.name, scope, stepInto(node, element, index, path), inner, visit, defaults);
  });
}
function stepInto(pattern: ts.BindingPattern, element: ts.BindingElement, index: number, path: Path): Path {
  if (element.dotDotDotToken) return path;
  if (ts.isArrayBindingPattern(pattern)) return [...path, index];
  return [...path, propertyName(element.propertyName ?? element.name) ?? anyKey];
}

/** The same, when only the names are wanted. */
export function namesIn(node: ts.BindingName, visit: (name: string) => void): void {
  if (ts.isIdentifier(node)) {
    visit(node.text);
    return;
  }
  for (const element of node.elements) if (!ts.isOmittedExpression(element)) namesIn(element.name, visit);
}
