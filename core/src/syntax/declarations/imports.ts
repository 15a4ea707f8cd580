// `import …`: names that come from elsewhere. Types and values alike: which of the two a name is, its own file says.
import { ts } from "ts-morph";
import { globalOf, nameOf } from "../expressions/shared.js";
import { dottedName } from "../property-names.js";
import { addBinding, addExpression, type Reader } from "../reader.js";
import { declareType, declareValue, findValue, type Scope } from "../scope.js";

export function hoistImport(reader: Reader, node: ts.ImportDeclaration, scope: Scope): void {
  if (!ts.isStringLiteral(node.moduleSpecifier)) return;
  const specifier = node.moduleSpecifier.text;
  reader.imports.add(specifier);
  const clause = node.importClause;
  if (clause?.name) declareImport(reader, scope, clause.name.text, specifier, "default");
  const names = clause?.namedBindings;
  if (names === undefined) return;
  if (ts.isNamespaceImport(names)) {
    declareImport(reader, scope, names.name.text, specifier, "*");
    return;
  }
  for (const element of names.elements) declareImport(reader, scope, element.name.text, specifier, (element.propertyName ?? element.name).text);
}

export function hoistImportEquals(reader: Reader, node: ts.ImportEqualsDeclaration, scope: Scope): void {
  const { moduleReference: from, name } = node;
  if (!ts.isExternalModuleReference(from)) {
    declareAlias(reader, scope, name.text, from);
    return;
  }
  if (!ts.isStringLiteralLike(from.expression)) return;
  reader.imports.add(from.expression.text);
  declareImport(reader, scope, name.text, from.expression.text, "=");
}

function declareImport(reader: Reader, scope: Scope, name: string, specifier: string, imported: string): void {
  const binding = addBinding(reader, { kind: "import", name, specifier, imported });
  declareValue(scope, name, binding);
  declareType(scope, name, binding);
}

// Limit: `import A = B.C` is followed as a value, not as a type. It is rare outside of declaration files.
function declareAlias(reader: Reader, scope: Scope, name: string, from: ts.EntityName): void {
  const dotted = dottedName(from);
  if (dotted === null) return;
  const root = findValue(scope, dotted.root.text);
  let value = root === null ? globalOf(reader, dotted.root.text) : nameOf(reader, root);
  for (const part of dotted.path) value = addExpression(reader, { kind: "member", of: value, name: part, optional: false });
  const binding = addBinding(reader, {
    kind: "variable",
    name,
    constant: true,
    value,
    assigned: [],
    type: null,
    path: [],
    default: null,
    function: scope.function,
  });
  declareValue(scope, name, binding);
}
