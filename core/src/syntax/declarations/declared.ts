// Statements that run nothing, or hardly anything: interfaces, aliases, `export default x`.
import type { ts } from "ts-morph";
import type { Step } from "../../model/facts.js";
import { lowerExpression } from "../lower/lower-expression.js";
import { entry, type Reader } from "../reader.js";
import { blockScope, findType, type Scope } from "../scope.js";
import { readInterface } from "../types/signatures.js";
import { declareTypeParameters } from "../types/type-parameters.js";

export function readInterfaceDeclaration(reader: Reader, node: ts.InterfaceDeclaration, scope: Scope): void {
  const id = findType(scope, node.name.text);
  const binding = id === null ? null : entry(reader.bindings, id);
  if (binding?.kind === "shape" || binding?.kind === "class") binding.shapes.push(readInterface(reader, node, scope));
}

export function readAlias(reader: Reader, node: ts.TypeAliasDeclaration, scope: Scope): void {
  const id = findType(scope, node.name.text);
  const binding = id === null ? null : entry(reader.bindings, id);
  if (binding?.kind !== "alias") return;
  const inside = node.typeParameters ? blockScope(scope) : scope;
  binding.parameters = [...declareTypeParameters(reader, node.typeParameters, inside)];
  binding.type = reader.read.type(reader, node.type, inside);
}

/** `export default x` and `export = x` */
export function readDefaultExport(reader: Reader, node: ts.ExportAssignment, scope: Scope, into: Step[]): void {
  const value = reader.read.expression(reader, node.expression, scope);
  reader.exports.set(node.isExportEquals ? "=" : "default", { kind: "expression", value });
  lowerExpression(reader, value, "kept", into);
}
