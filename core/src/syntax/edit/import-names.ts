// Names that one file imports, imported by another too: as it does it, with its own way to the same module.
import { ts } from "ts-morph";
import { importedNames, isTopName } from "./free-names.js";
import type { OpenText, TextEdit } from "./open-text.js";
import { lineEndOf } from "./statements.js";

interface Placed {
  readonly open: OpenText;
  /** "src/users.ts" */
  readonly file: string;
}

/** null: one of the names is declared there itself, or means something else here. */
export function importNames(own: Placed, from: Placed, names: readonly string[]): readonly TextEdit[] | null {
  if (own.file === from.file) return [];
  const edits: TextEdit[] = [];
  for (const name of names.filter((one) => isTopName(from.open.source, one))) {
    const there = importOf(from.open, name);
    if (!there) return null;
    const specifier = movedSpecifier(specifierOf(there), from.file, own.file);
    const here = importOf(own.open, name);
    if (here && specifierOf(here) === specifier) continue;
    const made = here || isTopName(own.open.source, name) ? null : addImport(own.open, there, name, specifier);
    if (!made) return null;
    edits.push(made);
  }
  return merged(edits);
}

function importOf({ source }: OpenText, name: string): ts.ImportDeclaration | null {
  return source.statements.filter(ts.isImportDeclaration).find((one) => importedNames(one).includes(name)) ?? null;
}
function specifierOf({ moduleSpecifier }: ts.ImportDeclaration): string {
  return ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : "";
}

function movedSpecifier(specifier: string, from: string, to: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const target: string[] = [];
  for (const part of [...from.split("/").slice(0, -1), ...specifier.split("/")]) {
    if (part === "..") target.pop();
    else if (part !== ".") target.push(part);
  }
  const base = to.split("/").slice(0, -1);
  const shared = target.findIndex((part, index) => base[index] !== part);
  const common = shared < 0 ? target.length : shared;
  const up = base.slice(common).map(() => "..");
  return [...(up.length === 0 ? ["."] : up), ...target.slice(common)].join("/");
}

function addImport(open: OpenText, there: ts.ImportDeclaration, name: string, specifier: string): TextEdit | null {
  const { importClause } = there;
  const bindings = importClause?.namedBindings;
  const element = bindings && ts.isNamedImports(bindings) ? bindings.elements.find((one) => one.name.text === name) : undefined;
  const all = open.source.statements.filter(ts.isImportDeclaration);
  const same = element && all.find((one) => specifierOf(one) === specifier && one.importClause && !one.importClause.isTypeOnly && isNamed(one));
  const named = same?.importClause?.namedBindings;
  const written = element?.propertyName ? `${element.propertyName.text} as ${name}` : name;
  if (named && ts.isNamedImports(named)) {
    const last = named.elements.at(-1);
    return last ? { start: last.end, end: last.end, text: `, ${written}` } : null;
  }
  const [first] = all;
  const last = all.at(-1);
  const sample = last ?? first;
  const quote = sample?.moduleSpecifier.getText(open.source).startsWith("'") ? "'" : '"';
  const mark = !sample || open.text[sample.end - 1] === ";" ? ";" : "";
  const clause = element ? `{ ${written} }` : bindings && ts.isNamespaceImport(bindings) && bindings.name.text === name ? `* as ${name}` : name;
  const text = `import ${clause} from ${quote}${specifier}${quote}${mark}`;
  return last ? { start: last.end, end: last.end, text: lineEndOf(open) + text } : { start: 0, end: 0, text: text + lineEndOf(open) };
}
function isNamed({ importClause }: ts.ImportDeclaration): boolean {
  return importClause?.namedBindings !== undefined && ts.isNamedImports(importClause.namedBindings) && importClause.namedBindings.elements.length > 0;
}

/** Several insertions at one place become one. */
export function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlace = new Map<number, TextEdit>();
  for (const edit of edits) {
    const before = byPlace.get(edit.start);
    byPlace.set(edit.start, before ? { ...before, text: before.text + edit.text } : edit);
  }
  return [...byPlace.values()];
}
