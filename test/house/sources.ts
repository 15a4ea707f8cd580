// The project's own sources, parsed: what the house tests read.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { ts } from "ts-morph";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Source {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}
export interface Import {
  readonly from: string;
  readonly specifier: string;
  /** Where it leads, from the root; null for packages. */
  readonly file: string | null;
  readonly line: number;
}

/** Every file below a folder of the root, without what is installed or built. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !["node_modules", "dist", ".git", ".cache"].includes(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(posix.join(folder, entry.name)) : [posix.join(folder, entry.name)]))
    .sort();
}
export function sourcesBelow(folder: string): readonly Source[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith(".ts"))
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
}

export const core = sourcesBelow("core/src");
export const surfaces = [...sourcesBelow("action/src"), ...sourcesBelow("extension/src")];
export const product = [...core, ...surfaces];
const suites = ["test/extension/in-host", "test/extension/suites"];
/** Our own test code; fixtures are other people's. */
export const tests = ["test/unit", "test/house", "test/harness", "test/laws", "test/surfaces", "test/editor", ...suites].flatMap(sourcesBelow);

// ---- reading a tree ---------------------------------------------------------

export function nodesOf(source: Source): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}
export function lineOf(source: Source, node: ts.Node): number {
  return source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1;
}
export function place(source: Source, node: ts.Node): string {
  return `${source.path}:${lineOf(source, node)}`;
}

/** Imports of every form, types included. */
export function importsOf(source: Source): readonly Import[] {
  return nodesOf(source).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return [];
    const file = specifier.startsWith(".") ? posix.join(posix.dirname(source.path), specifier).replace(/\.js$/, ".ts") : null;
    return [{ from: source.path, specifier, file, line: lineOf(source, node) }];
  });
}
function specifierOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) return textOf(node.arguments[0]);
  return null;
}
function textOf(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) ? node.text : null;
}
