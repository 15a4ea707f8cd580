// Types that are named: here, elsewhere, or by a value.
import { ts } from "ts-morph";
import type { ExpressionId, TypeId } from "../../model/facts.js";
import { readTypes } from "../expressions/calls.js";
import { globalOf, nameOf, none } from "../expressions/shared.js";
import { dottedName } from "../property-names.js";
import { addExpression, addType, type Reader } from "../reader.js";
import { findType, findValue, type Scope } from "../scope.js";
import { globalType, namedType, unknownType } from "./shared.js";

export function readReference(reader: Reader, node: ts.TypeReferenceNode | ts.ExpressionWithTypeArguments, scope: Scope): TypeId {
  const named = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
  const given = readTypes(reader, node.typeArguments, scope);
  const dotted = dottedName(named);
  if (dotted === null) return unknownType(reader);
  const { root, path } = dotted;
  const binding = findType(scope, root.text);
  const plain = path.length === 0 && given.length === 0;
  if (binding !== null) return plain ? namedType(reader, binding) : addType(reader, { kind: "reference", binding, path, arguments: given });
  if (plain) return globalType(reader, root.text);
  return addType(reader, { kind: "global", name: path.length === 0 ? root.text : `${root.text}.${path.join(".")}`, arguments: given });
}

export function readThisType(reader: Reader, _node: ts.Node, scope: Scope): TypeId {
  return scope.home === null ? unknownType(reader) : addType(reader, { kind: "this", class: scope.home.class });
}

export function readTypeof(reader: Reader, node: ts.TypeQueryNode, scope: Scope): TypeId {
  const dotted = dottedName(node.exprName);
  if (dotted === null) return unknownType(reader);
  const binding = findValue(scope, dotted.root.text);
  let value: ExpressionId = binding === null ? globalOf(reader, dotted.root.text) : nameOf(reader, binding);
  for (const name of dotted.path) value = addExpression(reader, { kind: "member", of: value, name, optional: false });
  return addType(reader, { kind: "typeof", value });
}

export function readImportType(reader: Reader, node: ts.ImportTypeNode, scope: Scope): TypeId {
  if (!ts.isLiteralTypeNode(node.argument) || !ts.isStringLiteral(node.argument.literal)) return unknownType(reader);
  const specifier = node.argument.literal.text;
  reader.imports.add(specifier);
  const dotted = node.qualifier ? dottedName(node.qualifier) : null;
  const path = dotted === null ? none : [dotted.root.text, ...dotted.path];
  return addType(reader, { kind: "import", specifier, path, typeof: node.isTypeOf, arguments: readTypes(reader, node.typeArguments, scope) });
}
