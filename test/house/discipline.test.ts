// What the compiler is not asked to overlook, and how things are handed out.
import { basename } from "node:path";
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { filesBelow, nodesOf, place, product, type Source, sourcesBelow, tests } from "./sources.js";

const all = [...product, ...tests];
/** The one maker of brands. */
const brands = "core/src/model/names.ts";

test("no any: unknown, and a look at what it is", () => {
  expect(places(all, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
});

test("no `!`: what may be missing is asked for", () => {
  expect(places(all, ts.isNonNullExpression)).toEqual([]);
});

test("no casts but `as const`, and the one that makes names", () => {
  const isCast = (node: ts.Node): boolean => (ts.isAsExpression(node) && node.type.getText() !== "const") || ts.isTypeAssertionExpression(node);
  const others = all.filter(({ path }) => path !== brands);
  expect(places(others, isCast)).toEqual([]);
});

test("no comment silences a tool", () => {
  const silencing = new RegExp(["@ts-(ignore|expect-error|nocheck)", "biome-ignore", "eslint-disable", "v8 ignore", "istanbul ignore"].join("|"));
  expect(all.filter(({ path, text }) => silencing.test(text) && !path.endsWith("discipline.test.ts")).map(({ path }) => path)).toEqual([]);
});

test("nothing is left for later in a comment", () => {
  const later = /\/[/*].*\b(TODO|FIXME|XXX|HACK)\b/;
  expect(all.filter(({ path, text }) => later.test(text) && !path.endsWith("discipline.test.ts")).map(({ path }) => path)).toEqual([]);
});

test("exports have names", () => {
  const isDefault = (node: ts.Node): boolean => ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword;
  const isExport = (node: ts.Node): boolean => isDefault(node) && !ts.isDefaultClause(node.parent) && !ts.isImportSpecifier(node.parent);
  expect(places(all, (node) => isExport(node) && !ts.isDefaultClause(node))).toEqual([]);
});

test("no class: what has an identity over time is a closure", () => {
  expect(places(product, ts.isClassDeclaration)).toEqual([]);
});

test("files and folders are in kebab-case", () => {
  const isKebab = (path: string): boolean => path.split("/").every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(part));
  const folders = ["core/src", "action", "extension", "scripts", "test/unit", "test/house", "test/harness", "test/laws", "test/extension"];
  const papers = ["README.md", "CHANGELOG.md", "LICENSE"];
  expect(folders.flatMap(filesBelow).filter((path) => !isKebab(path) && !papers.includes(basename(path)) && !basename(path).startsWith("."))).toEqual([]);
});

test("a file opens with a comment: what it hands on; a pack's list says it by its title", () => {
  const plain = (text: string): string => text.replace(/^#!.*\n/, "");
  const others = product.filter(({ path }) => basename(path) !== "pack.ts");
  expect(others.filter(({ text }) => !/^\/[/*]/.test(plain(text))).map(({ path }) => path)).toEqual([]);
});

test("members of interfaces, and lists in types, are readonly", () => {
  const isLoose = (node: ts.Node): boolean => ts.isPropertySignature(node) && !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
  expect(places(sourcesBelow("core/src/model"), isLoose)).toEqual([]);
});

function places(sources: readonly Source[], isMeant: (node: ts.Node) => boolean): readonly string[] {
  return sources.flatMap((source) =>
    nodesOf(source)
      .filter(isMeant)
      .map((node) => `${place(source, node)} ${node.getText().split("\n")[0]}`),
  );
}
