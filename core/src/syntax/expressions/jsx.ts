// Tags: the components named, and every expression among attributes and children.
import { ts } from "ts-morph";
import type { ExpressionId } from "../../model/facts.js";
import { addExpression, type Reader } from "../reader.js";
import type { Scope } from "../scope.js";

export function readJsx(reader: Reader, node: ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment, scope: Scope): ExpressionId {
  const parts: ExpressionId[] = [];
  if (!ts.isJsxFragment(node)) {
    const opening = ts.isJsxElement(node) ? node.openingElement : node;
    if (isComponent(opening.tagName)) parts.push(reader.read.expression(reader, opening.tagName, scope));
    for (const attribute of opening.attributes.properties) pushAttribute(reader, attribute, scope, parts);
  }
  if (!ts.isJsxSelfClosingElement(node)) for (const child of node.children) pushPart(reader, child, scope, parts);
  return addExpression(reader, { kind: "other", parts });
}

/** `<div>` names no value; `<List>`, `<list.Item>` do. */
function isComponent(tag: ts.JsxTagNameExpression): boolean {
  return !ts.isJsxNamespacedName(tag) && (!ts.isIdentifier(tag) || !/^[a-z]/.test(tag.text));
}
function pushAttribute(reader: Reader, attribute: ts.JsxAttributeLike, scope: Scope, parts: ExpressionId[]): void {
  if (ts.isJsxSpreadAttribute(attribute)) parts.push(reader.read.expression(reader, attribute.expression, scope));
  else if (attribute.initializer) pushPart(reader, attribute.initializer, scope, parts);
}
function pushPart(reader: Reader, node: ts.JsxChild | ts.JsxAttributeValue, scope: Scope, parts: ExpressionId[]): void {
  if (ts.isJsxText(node) || ts.isStringLiteral(node)) return;
  if (!ts.isJsxExpression(node)) parts.push(reader.read.expression(reader, node, scope));
  else if (node.expression) parts.push(reader.read.expression(reader, node.expression, scope));
}
