// What a class is made of. Runs where it stands: what it extends, decorators, static parts. Runs in the constructor: the fields of instances.
import { ts } from "ts-morph";
import type { ClassIndex, Decorator, Member, Step } from "../../model/facts.js";
import { noteContext } from "../contexts.js";
import { readTypes } from "../expressions/calls.js";
import { none } from "../expressions/shared.js";
import { lowerExpression } from "../lower/lower-expression.js";
import { hasModifier, propertyName } from "../property-names.js";
import { entry, type OpenClass, type Reader, rangeOf } from "../reader.js";
import { ownedScope, type Scope } from "../scope.js";
import { declareTypeParameters } from "../types/type-parameters.js";
import { readDecorators } from "./decorators.js";
import { openFunction } from "./open-function.js";

interface ClassReading {
  readonly reader: Reader;
  readonly facts: OpenClass;
  readonly index: ClassIndex;
  /** Where keys and decorators are evaluated. */
  readonly outside: Scope;
  readonly instance: Scope;
  readonly static: Scope;
  /** Runs with the class. */
  readonly steps: Step[];
  // Limit: of a class without a constructor, calls in field initialisers run nowhere. Their values are known all the same.
  readonly inConstructor: Step[];
}

export function readClassParts(reader: Reader, node: ts.ClassLikeDeclaration, scope: Scope, index: ClassIndex): void {
  const facts = entry(reader.classes, index);
  const outside = ownedScope(scope, scope.owner, { class: index, static: false });
  const instance = ownedScope(outside, { kind: "class", class: index, static: false }, { class: index, static: false });
  const isStatic = ownedScope(outside, { kind: "class", class: index, static: true }, { class: index, static: true });
  const reading: ClassReading = { reader, facts, index, outside, instance, static: isStatic, steps: [], inConstructor: [] };
  facts.abstract = hasModifier(node, ts.SyntaxKind.AbstractKeyword);
  facts.typeParameters.push(...declareTypeParameters(reader, node.typeParameters, outside));
  for (const clause of node.heritageClauses ?? none) readHeritage(reading, clause, scope);
  for (const member of node.members) readMember(reading, member);
  facts.decorators.push(...readDecorators(reader, node, scope, reading.steps));
  if (reading.steps.length > 0) reader.classSteps.set(index, reading.steps);
}

function readHeritage({ reader, facts, outside, steps }: ClassReading, clause: ts.HeritageClause, scope: Scope): void {
  for (const type of clause.types) {
    if (clause.token === ts.SyntaxKind.ImplementsKeyword) facts.implements.push(reader.read.type(reader, type, outside));
    else {
      facts.extends = reader.read.expression(reader, type.expression, scope);
      facts.extendsTypes.push(...readTypes(reader, type.typeArguments, outside));
      lowerExpression(reader, facts.extends, "kept", steps);
    }
  }
}

function readMember(reading: ClassReading, node: ts.ClassElement): void {
  if (ts.isPropertyDeclaration(node)) readProperty(reading, node);
  else if (ts.isConstructorDeclaration(node)) readConstructor(reading, node);
  else if (ts.isMethodDeclaration(node) || ts.isAccessor(node)) readMethod(reading, node);
  else if (ts.isClassStaticBlockDeclaration(node)) reading.reader.read.statements(reading.reader, node.body.statements, reading.static, reading.steps);
}

function addMember({ facts }: ClassReading, name: string | null, isStatic: boolean, member: Member): void {
  if (name === null) return;
  const members = isStatic ? facts.statics : facts.members;
  const known = members.get(name);
  if (known === undefined) members.set(name, [member]);
  else known.push(member);
}

function readProperty(reading: ClassReading, node: ts.PropertyDeclaration): void {
  const { reader, outside, steps } = reading;
  const isStatic = hasModifier(node, ts.SyntaxKind.StaticKeyword);
  const decorators = readDecorators(reader, node, outside, steps);
  const type = node.type ? reader.read.type(reader, node.type, outside) : null;
  const value = node.initializer ? reader.read.expression(reader, node.initializer, isStatic ? reading.static : reading.instance) : null;
  if (value !== null) {
    if (type !== null) noteContext(reader, value, { kind: "typed", type });
    lowerExpression(reader, value, "kept", isStatic ? steps : reading.inConstructor);
  }
  addMember(reading, propertyName(node.name), isStatic, { kind: "property", at: rangeOf(reader, node), type, value, parameter: null, decorators });
}

function readMethod(reading: ClassReading, node: ts.MethodDeclaration | ts.AccessorDeclaration): void {
  const { reader, index, outside, steps } = reading;
  const isStatic = hasModifier(node, ts.SyntaxKind.StaticKeyword);
  const decorators = readDecorators(reader, node, outside, steps);
  const parameterDecorators = readParameterDecorators(reading, node);
  const scope = isStatic ? reading.static : reading.instance;
  const fn = openFunction(reader, node, scope, { kind: "class", class: index, static: isStatic }, { before: [], decorators, parameterDecorators });
  const kind = ts.isMethodDeclaration(node) ? "method" : ts.isGetAccessor(node) ? "getter" : "setter";
  addMember(reading, propertyName(node.name), isStatic, { kind, function: fn, abstract: hasModifier(node, ts.SyntaxKind.AbstractKeyword) });
}

function readConstructor(reading: ClassReading, node: ts.ConstructorDeclaration): void {
  const { reader, facts, index, instance } = reading;
  const parameterDecorators = readParameterDecorators(reading, node);
  const before = node.body ? reading.inConstructor : [];
  const fn = openFunction(reader, node, instance, { kind: "class", class: index, static: false }, { before, decorators: none, parameterDecorators });
  if (node.body) facts.constructorFunction = fn;
  facts.constructorFunction ??= fn;
  if (!node.body) return;
  for (const [position, parameter] of node.parameters.entries()) readParameterProperty(reading, parameter, position, parameterDecorators[position] ?? none);
}

/** `constructor(private readonly x: T)` */
function readParameterProperty(reading: ClassReading, node: ts.ParameterDeclaration, position: number, decorators: readonly Decorator[]): void {
  const declares = node.modifiers?.some((modifier) => !ts.isDecorator(modifier)) ?? false;
  if (!declares || !ts.isIdentifier(node.name)) return;
  const { reader, outside } = reading;
  const type = node.type ? reader.read.type(reader, node.type, outside) : null;
  addMember(reading, node.name.text, false, { kind: "property", at: rangeOf(reader, node), type, value: null, parameter: position, decorators });
}

function readParameterDecorators({ reader, outside, steps }: ClassReading, node: ts.SignatureDeclaration): readonly (readonly Decorator[])[] {
  if (!node.parameters.some((parameter) => parameter.modifiers)) return none;
  return node.parameters.map((parameter) => readDecorators(reader, parameter, outside, steps));
}
