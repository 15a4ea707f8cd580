// Functions, classes, records and lists where they stand as values.
import { ts } from "ts-morph";
import type { Entry, ExpressionId, Owner } from "../../model/facts.js";
import { noteContext } from "../contexts.js";
import { openClass } from "../declarations/open-class.js";
import { openFunction } from "../declarations/open-function.js";
import { propertyName, unwrap } from "../property-names.js";
import { addBinding, addExpression, entry, type FunctionNode, notePrelude, type Reader } from "../reader.js";
import { blockScope, declareType, declareValue, type Scope } from "../scope.js";

export function readArrow(reader: Reader, node: ts.ArrowFunction, scope: Scope): ExpressionId {
  return functionValue(reader, node, scope, scope.owner);
}
export function readFunction(reader: Reader, node: ts.FunctionExpression, scope: Scope): ExpressionId {
  return functionValue(reader, node, scope, null);
}
function functionValue(reader: Reader, node: FunctionNode, scope: Scope, owner: Owner | null): ExpressionId {
  const index = openFunction(reader, node, scope, owner);
  const id = addExpression(reader, { kind: "function", function: index });
  entry(reader.functions, index).expression = id;
  return id;
}

export function readClass(reader: Reader, node: ts.ClassExpression, scope: Scope): ExpressionId {
  const index = openClass(reader, node);
  const inside = blockScope(scope);
  if (node.name) {
    const binding = addBinding(reader, { kind: "class", name: node.name.text, class: index, shapes: [] });
    declareValue(inside, node.name.text, binding);
    declareType(inside, node.name.text, binding);
  }
  reader.read.classParts(reader, node, inside, index);
  return addExpression(reader, { kind: "class", class: index });
}

export function readList(reader: Reader, node: ts.ArrayLiteralExpression, scope: Scope): ExpressionId {
  const items: ExpressionId[] = [];
  for (const element of node.elements) items.push(reader.read.expression(reader, element, scope));
  const list = addExpression(reader, { kind: "list", items });
  for (const [index, item] of items.entries()) noteContext(reader, item, { kind: "item", list, index });
  return list;
}

export function readRecord(reader: Reader, node: ts.ObjectLiteralExpression, scope: Scope): ExpressionId {
  const entries: Entry[] = [];
  const record = addExpression(reader, { kind: "record", entries });
  const keys: ExpressionId[] = [];
  for (const property of node.properties) {
    const name = propertyName(property.name);
    if (name === null && property.name && ts.isComputedPropertyName(property.name)) keys.push(reader.read.expression(reader, property.name.expression, scope));
    const made = readEntry(reader, property, name, record, scope);
    if (made === null) continue;
    entries.push(made);
    if (made.kind !== "spread" && name !== null) noteContext(reader, made.value, { kind: "field", record, name });
  }
  notePrelude(reader, record, keys, "kept");
  return record;
}

/** null: a setter, which nothing reads. */
function readEntry(reader: Reader, property: ts.ObjectLiteralElementLike, name: string | null, record: ExpressionId, scope: Scope): Entry | null {
  if (ts.isPropertyAssignment(property)) return { kind: "field", name, value: readField(reader, property.initializer, record, scope) };
  if (ts.isShorthandPropertyAssignment(property)) return { kind: "field", name, value: reader.read.expression(reader, property.name, scope) };
  if (ts.isSpreadAssignment(property)) return { kind: "spread", of: reader.read.expression(reader, property.expression, scope) };
  const value = functionValue(reader, property, scope, { kind: "record", record });
  if (ts.isSetAccessorDeclaration(property)) return null;
  return { kind: ts.isGetAccessorDeclaration(property) ? "getter" : "field", name, value };
}
/** `{ remove: function () { this.x } }`: its `this` is the record. */
function readField(reader: Reader, node: ts.Expression, record: ExpressionId, scope: Scope): ExpressionId {
  const bare = unwrap(node);
  if (ts.isFunctionExpression(bare)) return functionValue(reader, bare, scope, { kind: "record", record });
  return reader.read.expression(reader, node, scope);
}
