// Types made of types, and literal ones.
import { ts } from "ts-morph";
import type { TypeId } from "../../model/facts.js";
import { addBinding, addType, entry, type Reader } from "../reader.js";
import { blockScope, declareType, type Scope } from "../scope.js";
import { unknownType } from "./shared.js";

export function readUnion(reader: Reader, node: ts.UnionTypeNode, scope: Scope): TypeId {
  return addType(reader, { kind: "union", of: readAll(reader, node.types, scope) });
}
export function readIntersection(reader: Reader, node: ts.IntersectionTypeNode, scope: Scope): TypeId {
  return addType(reader, { kind: "intersection", of: readAll(reader, node.types, scope) });
}
export function readArray(reader: Reader, node: ts.ArrayTypeNode, scope: Scope): TypeId {
  return addType(reader, { kind: "array", of: reader.read.type(reader, node.elementType, scope) });
}
export function readTuple(reader: Reader, node: ts.TupleTypeNode, scope: Scope): TypeId {
  return addType(reader, { kind: "tuple", items: readAll(reader, node.elements, scope) });
}
function readAll(reader: Reader, nodes: readonly ts.TypeNode[], scope: Scope): readonly TypeId[] {
  return nodes.map((node) => reader.read.type(reader, node, scope));
}

export function readIndexed(reader: Reader, node: ts.IndexedAccessTypeNode, scope: Scope): TypeId {
  const of = reader.read.type(reader, node.objectType, scope);
  return addType(reader, { kind: "indexed", of, key: reader.read.type(reader, node.indexType, scope) });
}
/** `readonly T[]` and `unique symbol` are what they stand before. */
export function readOperator(reader: Reader, node: ts.TypeOperatorNode, scope: Scope): TypeId {
  const of = reader.read.type(reader, node.type, scope);
  return node.operator === ts.SyntaxKind.KeyOfKeyword ? addType(reader, { kind: "keyof", of }) : of;
}
// Limit: what `infer X` stands for in a conditional type is not known. It would take the test, which is not read.
export function readConditional(reader: Reader, node: ts.ConditionalTypeNode, scope: Scope): TypeId {
  const then = reader.read.type(reader, node.trueType, scope);
  return addType(reader, { kind: "conditional", then, otherwise: reader.read.type(reader, node.falseType, scope) });
}

export function readMapped(reader: Reader, node: ts.MappedTypeNode, scope: Scope): TypeId {
  const { name, constraint } = node.typeParameter;
  const over = constraint ? reader.read.type(reader, constraint, scope) : unknownType(reader);
  const inside = blockScope(scope);
  const parameter = addBinding(reader, { kind: "type-parameter", name: name.text, constraint: over, default: null });
  declareType(inside, name.text, parameter);
  return addType(reader, { kind: "mapped", parameter, over, to: node.type ? reader.read.type(reader, node.type, inside) : unknownType(reader) });
}

export function readLiteralType(reader: Reader, node: ts.LiteralTypeNode, scope: Scope): TypeId {
  const literal = entry(reader.expressions, reader.read.expression(reader, node.literal, scope));
  return literal.kind === "literal" ? addType(reader, { kind: "literal", value: literal.value }) : unknownType(reader);
}
