// Which names a piece of text leans on: those that it uses and does not declare itself.
import { ts } from "ts-morph";

export interface FreeName {
  readonly name: string;
  readonly node: ts.Identifier;
}

export function freeNames(node: ts.Node): readonly FreeName[] {
  const declared = new Set(boundNames(node));
  const found: FreeName[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isIdentifier(at) && isUse(at) && !declared.has(at.text)) found.push({ name: at.text, node: at });
    ts.forEachChild(at, visit);
  };
  visit(node);
  return found;
}

/** Names that are declared anywhere inside. */
export function boundNames(node: ts.Node): readonly string[] {
  const found: string[] = [];
  const visit = (at: ts.Node): void => {
    if ((ts.isVariableDeclaration(at) || ts.isParameter(at) || ts.isBindingElement(at)) && ts.isIdentifier(at.name)) found.push(at.name.text);
    if ((ts.isFunctionDeclaration(at) || ts.isClassDeclaration(at)) && at.name) found.push(at.name.text);
    ts.forEachChild(at, visit);
  };
  visit(node);
  return found;
}

/** As against the name of a member, of a property, or of what is declared there. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node;
  if (ts.isParameter(parent)) return parent.initializer === node;
  return !ts.isMethodDeclaration(parent) && !ts.isJsxAttribute(parent) && !ts.isPropertySignature(parent);
}

/** Declared at the top of the file, imports too. */
export function isTopName(source: ts.SourceFile, name: string): boolean {
  return source.statements.some((statement) => {
    if (ts.isImportDeclaration(statement)) return importedNames(statement).includes(name);
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.some((one) => boundNames(one).includes(name) && !ts.isFunctionLike(one.name));
    return (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)) && statement.name?.text === name;
  });
}
export function importedNames({ importClause }: ts.ImportDeclaration): readonly string[] {
  const bindings = importClause?.namedBindings;
  const named = bindings ? (ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [bindings.name.text]) : [];
  return [...(importClause?.name ? [importClause.name.text] : []), ...named];
}
