// How members, fields and modules are called in the text.
import { ts } from "ts-morph";

/** null: a computed key that is no literal. */
export function propertyName(node: ts.PropertyName | ts.BindingName | undefined): string | null {
  if (node === undefined) return null;
  if (ts.isComputedPropertyName(node)) return ts.isStringLiteralLike(node.expression) || ts.isNumericLiteral(node.expression) ? node.expression.text : null;
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  return null;
}

/** "A.B.C" as its first identifier and the rest; null for anything but a dotted name. */
export function dottedName(node: ts.Node): { readonly root: ts.Identifier; readonly path: readonly string[] } | null {
  const path: string[] = [];
  let at = node;
  for (;;) {
    if (ts.isQualifiedName(at)) {
      path.push(at.right.text);
      at = at.left;
    } else if (ts.isPropertyAccessExpression(at)) {
      path.push(at.name.text);
      at = at.expression;
    } else return ts.isIdentifier(at) ? { root: at, path: path.reverse() } : null;
  }
}

/** What may carry modifiers and decorators. */
export interface Modified {
  readonly modifiers?: ts.NodeArray<ts.ModifierLike> | undefined;
}
export function hasModifier(node: Modified, kind: ts.SyntaxKind): boolean {
  const modifiers = node.modifiers;
  if (modifiers === undefined) return false;
  for (const modifier of modifiers) if (modifier.kind === kind) return true;
  return false;
}

/** What changes no value: parentheses, `!`, `f<T>` without a call. */
export function unwrap(node: ts.Expression): ts.Expression {
  let at = node;
  while (ts.isParenthesizedExpression(at) || ts.isNonNullExpression(at) || ts.isExpressionWithTypeArguments(at)) at = at.expression;
  return at;
}
