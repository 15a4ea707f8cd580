// What a file hands on, by name. Assignments to `module.exports` are noted where they are read.
import { ts } from "ts-morph";
import type { BindingId } from "../../model/facts.js";
import { hasModifier, type Modified } from "../property-names.js";
import type { Reader } from "../reader.js";
import { findType, findValue, type Scope } from "../scope.js";
import { namesIn } from "./binding-names.js";
import { unnamed } from "./hoist.js";

type Named = ts.FunctionDeclaration | ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration;

export function readExports(reader: Reader, statements: readonly ts.Statement[], scope: Scope): void {
  for (const node of statements) {
    if (ts.isExportDeclaration(node)) readExportDeclaration(reader, node, scope);
    else if (ts.isVariableStatement(node)) {
      if (!isExported(node)) continue;
      for (const { name } of node.declarationList.declarations) namesIn(name, (text) => exportLocal(reader, scope, text, text));
    } else if (isNamed(node)) {
      if (!isExported(node)) continue;
      const name = node.name?.text ?? unnamed;
      exportLocal(reader, scope, hasModifier(node, ts.SyntaxKind.DefaultKeyword) ? "default" : name, name);
    } else if ((ts.isModuleDeclaration(node) || ts.isImportEqualsDeclaration(node)) && isExported(node)) {
      exportLocal(reader, scope, node.name.text, node.name.text);
    }
  }
}
function isNamed(node: ts.Statement): node is Named {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node)
  );
}
function isExported(node: Modified): boolean {
  return hasModifier(node, ts.SyntaxKind.ExportKeyword);
}

/** A value and a type of one name go out together. */
function exportLocal(reader: Reader, scope: Scope, exported: string, name: string): void {
  const bindings: BindingId[] = [];
  const value = findValue(scope, name);
  const type = findType(scope, name);
  if (value !== null) bindings.push(value);
  if (type !== null && type !== value) bindings.push(type);
  if (bindings.length > 0) reader.exports.set(exported, { kind: "local", bindings });
}

function readExportDeclaration(reader: Reader, node: ts.ExportDeclaration, scope: Scope): void {
  const { exportClause: clause, moduleSpecifier: from } = node;
  const specifier = from && ts.isStringLiteral(from) ? from.text : null;
  if (specifier !== null) reader.imports.add(specifier);
  if (clause === undefined) {
    if (specifier !== null) reader.stars.push(specifier);
  } else if (ts.isNamespaceExport(clause)) {
    if (specifier !== null) reader.exports.set(clause.name.text, { kind: "elsewhere", specifier, name: "*" });
  } else {
    for (const element of clause.elements) {
      const name = (element.propertyName ?? element.name).text;
      if (specifier === null) exportLocal(reader, scope, element.name.text, name);
      else reader.exports.set(element.name.text, { kind: "elsewhere", specifier, name });
    }
  }
}
