// Gives the local variables of a file other names. Only names that stand for one thing in the whole file are touched.
import { ts } from "ts-morph";

const suffix = "Renamed";

export function renameLocals(path: string, text: string): string {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const names = identifiersOf(tree);
  const local = names.filter(isLocalVariable).map(({ text: name }) => name);
  const plain = new Set(local.filter((name) => isPlain(names.filter((each) => each.text === name))));
  const ends = names.filter((each) => plain.has(each.text) && !isPropertyName(each)).map((each) => each.end);
  return [...ends].sort((left, right) => right - left).reduce((changed, end) => changed.slice(0, end) + suffix + changed.slice(end), text);
}

function identifiersOf(tree: ts.SourceFile): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
/** `const total = …` within a function. */
function isLocalVariable(node: ts.Identifier): boolean {
  if (!ts.isVariableDeclaration(node.parent) || node.parent.name !== node) return false;
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined;
}
/** Declared once, and nowhere written as `{ name }`, where its name is a field's name too. */
function isPlain(uses: readonly ts.Identifier[]): boolean {
  const declarations = uses.filter(({ parent }) => isDeclaration(parent));
  return declarations.length === 1 && !uses.some(({ parent }) => ts.isShorthandPropertyAssignment(parent) || ts.isExportSpecifier(parent));
}
function isDeclaration(node: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionLike(node) ||
    ts.isImportSpecifier(node) ||
    ts.isImportClause(node)
  );
}
function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) && parent.name === node;
}
