// Names, `this`, `super` and literals.
import { ts } from "ts-morph";
import type { ExpressionId } from "../../model/facts.js";
import { addExpression, type Reader } from "../reader.js";
import { findValue, type Scope } from "../scope.js";
import { globalOf, nameOf, none, nothingOf, nullOf, thisOf } from "./shared.js";

export function readName(reader: Reader, node: ts.Identifier, scope: Scope): ExpressionId {
  const name = node.text;
  const binding = findValue(scope, name);
  if (binding !== null) return nameOf(reader, binding);
  return name === "undefined" ? nothingOf(reader) : globalOf(reader, name);
}
export function readThis(reader: Reader, _node: ts.Node, scope: Scope): ExpressionId {
  return thisOf(reader, scope.owner);
}
export function readSuper(reader: Reader, _node: ts.Node, scope: Scope): ExpressionId {
  if (scope.home === null) return addExpression(reader, { kind: "other", parts: none });
  return addExpression(reader, { kind: "super", class: scope.home.class, static: scope.home.static });
}
/** `import.meta`, `new.target` */
export function readMeta(reader: Reader, node: ts.MetaProperty): ExpressionId {
  return globalOf(reader, node.keywordToken === ts.SyntaxKind.ImportKeyword ? `import.${node.name.text}` : `new.${node.name.text}`);
}

export function readText(reader: Reader, node: { readonly text: string }): ExpressionId {
  return addExpression(reader, { kind: "literal", value: node.text });
}
export function readNumber(reader: Reader, node: ts.NumericLiteral): ExpressionId {
  const value = Number(node.text);
  return Number.isFinite(value) ? addExpression(reader, { kind: "literal", value }) : addExpression(reader, { kind: "other", parts: none });
}
// Limit: a bigint is read as its text, "10n". JSON has no bigint.
export function readBigInt(reader: Reader, node: ts.BigIntLiteral): ExpressionId {
  return addExpression(reader, { kind: "literal", value: node.text });
}
export function readTrue(reader: Reader): ExpressionId {
  return addExpression(reader, { kind: "literal", value: true });
}
export function readFalse(reader: Reader): ExpressionId {
  return addExpression(reader, { kind: "literal", value: false });
}
export function readNull(reader: Reader): ExpressionId {
  return nullOf(reader);
}
export function readOmitted(reader: Reader): ExpressionId {
  return nothingOf(reader);
}

export function readTemplate(reader: Reader, node: ts.TemplateExpression, scope: Scope): ExpressionId {
  const texts = [node.head.text];
  const holes: ExpressionId[] = [];
  for (const span of node.templateSpans) {
    holes.push(reader.read.expression(reader, span.expression, scope));
    texts.push(span.literal.text);
  }
  return addExpression(reader, { kind: "template", texts, holes });
}
