// `[a.b, c] = v` and `({ x: this.y } = v)`: each target gets its part of the value.
import { ts } from "ts-morph";
import type { ExpressionId, Range } from "../../model/facts.js";
import { propertyName, unwrap } from "../property-names.js";
import { addExpression, notePrelude, type Reader, rangeOf } from "../reader.js";
import type { Scope } from "../scope.js";
import { noteWrite } from "./writes.js";

type Pattern = ts.ObjectLiteralExpression | ts.ArrayLiteralExpression;
interface PatternReading {
  readonly reader: Reader;
  readonly scope: Scope;
  readonly at: Range;
  readonly by: ExpressionId;
  readonly targets: ExpressionId[];
  /** Evaluated on the way, if a part is missing. */
  readonly defaults: ExpressionId[];
}

export function readPatternAssignment(reader: Reader, node: ts.BinaryExpression, pattern: Pattern, scope: Scope): ExpressionId {
  const value = reader.read.expression(reader, node.right, scope);
  const targets: ExpressionId[] = [];
  const target = addExpression(reader, { kind: "list", items: targets });
  const by = addExpression(reader, { kind: "assign", target, value });
  writePattern(reader, scope, pattern, value, by, targets, rangeOf(reader, node));
  return by;
}

/** What is assigned to is a pattern, a name or a member: also the head of `for (x of xs)`. */
export function writePattern(
  reader: Reader,
  scope: Scope,
  node: ts.Expression,
  value: ExpressionId,
  by: ExpressionId,
  targets: ExpressionId[],
  at: Range,
): void {
  const reading: PatternReading = { reader, scope, at, by, targets, defaults: [] };
  writeTo(reading, node, value);
  notePrelude(reader, by, reading.defaults, "kept");
}

function writeTo(reading: PatternReading, node: ts.Expression, value: ExpressionId): void {
  const bare = unwrap(node);
  if (ts.isOmittedExpression(bare)) return;
  if (ts.isObjectLiteralExpression(bare)) writeRecord(reading, bare, value);
  else if (ts.isArrayLiteralExpression(bare)) writeList(reading, bare, value);
  else if (ts.isSpreadElement(bare)) writeTo(reading, bare.expression, value);
  else if (ts.isBinaryExpression(bare) && bare.operatorToken.kind === ts.SyntaxKind.EqualsToken) writeWithDefault(reading, bare, value);
  else writeOne(reading, bare, value);
}
function writeOne({ reader, scope, at, by, targets }: PatternReading, node: ts.Expression, value: ExpressionId): void {
  const target = reader.read.expression(reader, node, scope);
  targets.push(target);
  noteWrite(reader, by, { target, value, at });
}
function writeWithDefault(reading: PatternReading, { left, right }: ts.BinaryExpression, value: ExpressionId): void {
  const { reader, scope, defaults } = reading;
  const fallback = reader.read.expression(reader, right, scope);
  defaults.push(fallback);
  writeTo(reading, left, addExpression(reader, { kind: "nullish", left: value, right: fallback }));
}

function writeRecord(reading: PatternReading, pattern: ts.ObjectLiteralExpression, value: ExpressionId): void {
  for (const property of pattern.properties) {
    if (ts.isSpreadAssignment(property)) writeTo(reading, property.expression, value);
    else if (ts.isPropertyAssignment(property)) writeTo(reading, property.initializer, partOf(reading, property.name, value));
    else if (ts.isShorthandPropertyAssignment(property)) {
      const part = partOf(reading, property.name, value);
      writeTo(reading, property.name, part);
      if (property.objectAssignmentInitializer)
        reading.defaults.push(reading.reader.read.expression(reading.reader, property.objectAssignmentInitializer, reading.scope));
    }
  }
}
function partOf({ reader }: PatternReading, name: ts.PropertyName, value: ExpressionId): ExpressionId {
  const key = propertyName(name);
  return addExpression(reader, key === null ? { kind: "item", of: value } : { kind: "member", of: value, name: key, optional: false });
}

function writeList(reading: PatternReading, pattern: ts.ArrayLiteralExpression, value: ExpressionId): void {
  const { reader } = reading;
  for (const [index, element] of pattern.elements.entries()) {
    if (ts.isSpreadElement(element)) writeTo(reading, element, value);
    else {
      const key = addExpression(reader, { kind: "literal", value: index });
      writeTo(reading, element, addExpression(reader, { kind: "element", of: value, key, optional: false }));
    }
  }
}
