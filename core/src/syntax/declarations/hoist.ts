// Declares all names of a block before any of it is read. Functions and classes are announced, types and values filled in as their statements come.
import { ts } from "ts-morph";
import type { BindingId } from "../../model/facts.js";
import { addBinding, entry, type OpenBinding, type Reader } from "../reader.js";
import { declareType, declareValue, type Scope } from "../scope.js";
import { enumMembers } from "./enums.js";
import { hoistVariables } from "./hoist-variables.js";
import { hoistImport, hoistImportEquals } from "./imports.js";
import { openClass } from "./open-class.js";
import { openFunction } from "./open-function.js";

/** What a block declares, by name: for the members of a namespace. */
export type Declared = Map<string, BindingId[]>;
/** What has no name: `export default class {}`. No identifier can be called so. */
export const unnamed = "default";

export function hoist(reader: Reader, statements: readonly ts.Statement[], scope: Scope, declared: Declared | null): void {
  for (const statement of statements) hoistOne(reader, statement, scope, declared);
}

function hoistOne(reader: Reader, node: ts.Statement, scope: Scope, declared: Declared | null): void {
  switch (node.kind) {
    case ts.SyntaxKind.VariableStatement:
      if (ts.isVariableStatement(node)) hoistVariables(reader, node.declarationList, scope, (name, binding) => note(declared, name, binding));
      return;
    case ts.SyntaxKind.FunctionDeclaration:
      if (ts.isFunctionDeclaration(node)) hoistFunction(reader, node, scope, declared);
      return;
    case ts.SyntaxKind.ClassDeclaration:
      if (ts.isClassDeclaration(node)) hoistClass(reader, node, scope, declared);
      return;
    case ts.SyntaxKind.ImportDeclaration:
      if (ts.isImportDeclaration(node)) hoistImport(reader, node, scope);
      return;
    case ts.SyntaxKind.ImportEqualsDeclaration:
      if (ts.isImportEqualsDeclaration(node)) hoistImportEquals(reader, node, scope);
      return;
    default:
      hoistType(reader, node, scope, declared);
  }
}
function hoistType(reader: Reader, node: ts.Statement, scope: Scope, declared: Declared | null): void {
  if (ts.isInterfaceDeclaration(node)) hoistInterface(reader, node, scope, declared);
  else if (ts.isTypeAliasDeclaration(node)) {
    const binding = addBinding(reader, { kind: "alias", name: node.name.text, type: 0, parameters: [] });
    declareType(scope, node.name.text, binding);
    note(declared, node.name.text, binding);
  } else if (ts.isEnumDeclaration(node)) hoistEnum(reader, node, scope, declared);
  else if (ts.isModuleDeclaration(node) && ts.isIdentifier(node.name)) hoistNamespace(reader, node.name, scope, declared);
  else if (ts.isLabeledStatement(node)) hoistOne(reader, node.statement, scope, declared);
}
function note(declared: Declared | null, name: string, binding: BindingId): void {
  if (declared === null) return;
  const known = declared.get(name);
  if (known === undefined) declared.set(name, [binding]);
  else if (!known.includes(binding)) known.push(binding);
}

/** Overloads share a name. */
function hoistFunction(reader: Reader, node: ts.FunctionDeclaration, scope: Scope, declared: Declared | null): void {
  const name = node.name?.text ?? unnamed;
  const index = openFunction(reader, node, scope, null);
  const known = own(reader, scope.values?.get(name));
  if (known?.kind === "function") {
    known.functions.push(index);
    return;
  }
  const binding = addBinding(reader, { kind: "function", name, functions: [index] });
  declareValue(scope, name, binding);
  note(declared, name, binding);
}
function own(reader: Reader, binding: BindingId | undefined): OpenBinding | null {
  return binding === undefined ? null : entry(reader.bindings, binding);
}

/** An interface above it, of its name, adds to it: that name is then the class's. */
function hoistClass(reader: Reader, node: ts.ClassDeclaration, scope: Scope, declared: Declared | null): void {
  const name = node.name?.text ?? unnamed;
  const made: OpenBinding = { kind: "class", name, class: openClass(reader, node), shapes: [] };
  const earlier = scope.types?.get(name);
  const merges = earlier !== undefined && own(reader, earlier)?.kind === "shape";
  const binding = merges ? earlier : addBinding(reader, made);
  if (merges) reader.bindings[earlier] = made;
  declareValue(scope, name, binding);
  declareType(scope, name, binding);
  note(declared, name, binding);
}

/** An interface of a class's name adds to the class. */
function hoistInterface(reader: Reader, node: ts.InterfaceDeclaration, scope: Scope, declared: Declared | null): void {
  const name = node.name.text;
  const known = scope.types?.get(name);
  const kind = own(reader, known)?.kind;
  const merges = known !== undefined && (kind === "shape" || kind === "class");
  const binding = merges ? known : addBinding(reader, { kind: "shape", name, shapes: [] });
  declareType(scope, name, binding);
  note(declared, name, binding);
}

function hoistEnum(reader: Reader, node: ts.EnumDeclaration, scope: Scope, declared: Declared | null): void {
  const name = node.name.text;
  const known = own(reader, scope.values?.get(name));
  if (known?.kind === "enum") {
    known.members = enumMembers(node, known.members);
    return;
  }
  const binding = addBinding(reader, { kind: "enum", name, members: enumMembers(node, {}) });
  declareValue(scope, name, binding);
  declareType(scope, name, binding);
  note(declared, name, binding);
}

// Limit: a namespace that adds to a function or a class is known as a type only. `f.part()` is then not followed.
function hoistNamespace(reader: Reader, { text: name }: ts.Identifier, scope: Scope, declared: Declared | null): void {
  if (name === "global") return;
  const known = scope.types?.get(name);
  const merges = known !== undefined && own(reader, known)?.kind === "namespace";
  const binding = merges ? known : addBinding(reader, { kind: "namespace", name, members: {} });
  if (!scope.values?.has(name)) declareValue(scope, name, binding);
  if (!scope.types?.has(name)) declareType(scope, name, binding);
  note(declared, name, binding);
}
