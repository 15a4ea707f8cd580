// Function types, and shapes: interfaces and type literals.
import { ts } from "ts-morph";
import type { BindingId, ShapeFacts, ShapeIndex, ShapeMember, Signature, TypeId } from "../../model/facts.js";
import { none } from "../expressions/shared.js";
import { dottedName, propertyName } from "../property-names.js";
import { addType, type Reader, rangeOf } from "../reader.js";
import { blockScope, type Scope } from "../scope.js";
import { declareTypeParameters } from "./type-parameters.js";

type SignatureNode = ts.FunctionTypeNode | ts.ConstructorTypeNode | ts.MethodSignature | ts.CallSignatureDeclaration;

export function readFunctionType(reader: Reader, node: ts.FunctionTypeNode | ts.ConstructorTypeNode, scope: Scope): TypeId {
  return addType(reader, { kind: "function", signature: readSignature(reader, node, scope), constructs: ts.isConstructorTypeNode(node) });
}

export function readSignature(reader: Reader, node: SignatureNode, scope: Scope): Signature {
  const inside = node.typeParameters ? blockScope(scope) : scope;
  const typeParameters = declareTypeParameters(reader, node.typeParameters, inside);
  const parameters: (TypeId | null)[] = [];
  for (const parameter of node.parameters) {
    if (ts.isIdentifier(parameter.name) && parameter.name.text === "this") continue;
    parameters.push(parameter.type ? reader.read.type(reader, parameter.type, inside) : null);
  }
  return { at: rangeOf(reader, node), typeParameters, parameters, returns: node.type ? reader.read.type(reader, node.type, inside) : null };
}

export function readShapeType(reader: Reader, node: ts.TypeLiteralNode, scope: Scope): TypeId {
  return addType(reader, { kind: "shape", shape: addShape(reader, node, scope, { name: null, typeParameters: none, extends: none }) });
}
export function readInterface(reader: Reader, node: ts.InterfaceDeclaration, scope: Scope): ShapeIndex {
  const inside = node.typeParameters ? blockScope(scope) : scope;
  const typeParameters = declareTypeParameters(reader, node.typeParameters, inside);
  const bases: TypeId[] = [];
  for (const clause of node.heritageClauses ?? none) for (const type of clause.types) bases.push(reader.read.type(reader, type, inside));
  return addShape(reader, node, inside, { name: node.name.text, typeParameters, extends: bases });
}

interface ShapeHead {
  readonly name: string | null;
  readonly typeParameters: readonly BindingId[];
  readonly extends: readonly TypeId[];
}
// Limit: construct signatures of an interface (`new (): T`) are not read. Calls through them are rare, and carry the type elsewhere.
function addShape(reader: Reader, node: ts.TypeLiteralNode | ts.InterfaceDeclaration, scope: Scope, head: ShapeHead): ShapeIndex {
  const members = new Map<string, ShapeMember[]>();
  const callable: Signature[] = [];
  const computed: TypeId[] = [];
  let index: TypeId | null = null;
  for (const member of node.members) {
    if (ts.isCallSignatureDeclaration(member)) callable.push(readSignature(reader, member, scope));
    else if (ts.isIndexSignatureDeclaration(member)) index = reader.read.type(reader, member.type, scope);
    else if (isComputed(member)) computed.push(reader.read.type(reader, member.type, scope));
    else addMember(reader, member, scope, members);
  }
  if (computed.length > 0) index ??= addType(reader, { kind: "union", of: computed });
  const shape: ShapeFacts = { ...head, at: rangeOf(reader, node), members: Object.fromEntries(members), callable, index };
  return reader.shapes.push(shape) - 1;
}

/** `[Topic.Created]: Payload`: it may be any name. `[Symbol.iterator]` is none that is asked for. */
function isComputed(member: ts.TypeElement): member is ts.PropertySignature & { readonly type: ts.TypeNode } {
  if (!ts.isPropertySignature(member) || !member.type || propertyName(member.name) !== null) return false;
  return ts.isComputedPropertyName(member.name) && dottedName(member.name.expression)?.root.text !== "Symbol";
}
function addMember(reader: Reader, node: ts.TypeElement, scope: Scope, members: Map<string, ShapeMember[]>): void {
  const name = propertyName(node.name);
  const member = name === null ? null : readMember(reader, node, scope);
  if (name === null || member === null) return;
  const known = members.get(name);
  if (known === undefined) members.set(name, [member]);
  else known.push(member);
}
function readMember(reader: Reader, node: ts.TypeElement, scope: Scope): ShapeMember | null {
  if (ts.isMethodSignature(node)) return { kind: "method", signature: readSignature(reader, node, scope) };
  if (!ts.isPropertySignature(node) && !ts.isGetAccessorDeclaration(node)) return null;
  return { kind: "property", at: rangeOf(reader, node), type: node.type ? reader.read.type(reader, node.type, scope) : null };
}
