// One word for one thing. The words in use are in ARCHITECTURE.md; here are those that we do not use for what we name, each with the one to use.
// Strings and comments may hold them: frameworks have words of their own.
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { nodesOf, place, product, type Source } from "./sources.js";

const insteadOf: Readonly<Record<string, string>> = {
  handler: "entry point, or its last stage",
  handlers: "entry points, or stages",
  endpoint: "entry point",
  endpoints: "entry points",
  sink: "action",
  sinks: "actions",
  issue: "finding",
  issues: "findings",
  violation: "finding",
  violations: "findings",
  symbol: "origin",
  symbols: "origins",
  fqn: "origin",
  constraint: "obligation",
  suppress: "waive",
  suppression: "waiver",
  plugin: "pack",
  plugins: "packs",
  util: "a name for what it does",
  utils: "a name for what it does",
  helper: "a name for what it does",
  helpers: "a name for what it does",
  misc: "a name for what it does",
  manager: "a name for what it does",
  foo: "a noun of the example",
  bar: "a noun of the example",
  dedupe: "unique",
};
/** `fn` is not here: `function` is a word of the language, and cannot be a name. */
const shortened: Readonly<Record<string, string>> = {
  ctx: "context",
  req: "request",
  res: "response",
  cfg: "config",
  idx: "index",
  str: "text",
  num: "number",
  tmp: "a name",
  val: "value",
  obj: "record",
  arr: "list",
  arg: "argument",
  args: "given",
  cb: "callback",
  el: "element",
  opts: "options",
  decl: "declaration",
  expr: "expression",
  stmt: "statement",
  err: "error",
  msg: "message",
  prev: "previous",
  curr: "current",
  len: "length",
};
const weakEndings = /(Manager|Helper|Util|Utils|Service|Handler|Base|Impl|Info|Data)$/;
/** A word of TypeScript's own: a type parameter has a constraint. */
const termsOfArt: Readonly<Record<string, readonly string[]>> = { constraint: ["core/src/model/facts.ts", "core/src/syntax/", "core/src/graph/"] };

test("identifiers use the words of the glossary", () => {
  expect(namesIn(product, (word, path) => Object.hasOwn(insteadOf, word) && !isTermOfArt(word, path), insteadOf)).toEqual([]);
});
function isTermOfArt(word: string, path: string): boolean {
  return termsOfArt[word]?.some((place) => path.startsWith(place)) ?? false;
}

test("identifiers are written out: no abbreviations but id, url, ast, http", () => {
  expect(namesIn(product, (word) => Object.hasOwn(shortened, word), shortened)).toEqual([]);
});

test("functions say what they do: none gets", () => {
  const isGetter = (name: string): boolean => /^get([A-Z]|$)/.test(name);
  expect(declared(product, isFunctionName).filter(({ name }) => isGetter(name))).toEqual([]);
});

test("types are named for what they are, without a weak ending or a leading I", () => {
  const isWeak = (name: string): boolean => weakEndings.test(name) || /^I[A-Z][a-z]/.test(name);
  expect(declared(product, isTypeName).filter(({ name }) => isWeak(name))).toEqual([]);
});

interface Declared {
  readonly name: string;
  readonly at: string;
  readonly path: string;
}
function declared(sources: readonly Source[], isMeant: (node: ts.Identifier) => boolean): readonly Declared[] {
  return sources.flatMap((source) =>
    nodesOf(source)
      .filter(ts.isIdentifier)
      .filter(isMeant)
      .map((node) => ({ name: node.text, at: place(source, node), path: source.path })),
  );
}
function namesIn(sources: readonly Source[], isBanned: (word: string, path: string) => boolean, instead: Readonly<Record<string, string>>): readonly string[] {
  return declared(sources, isDeclaredName).flatMap(({ name, at, path }) =>
    wordsOf(name)
      .filter((word) => isBanned(word, path))
      .map((word) => `${at} ${name}: not "${word}" but ${instead[word]}`),
  );
}
function wordsOf(name: string): readonly string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());
}

/** A name that this code gives, as against one that it uses. Fields of records are left out: they may follow a library's. */
function isDeclaredName(node: ts.Identifier): boolean {
  const { parent } = node;
  const isValue = ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent);
  return (isValue && parent.name === node) || isFunctionName(node) || isTypeName(node);
}
function isFunctionName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return parent.name === node && !!parent.initializer && ts.isFunctionLike(parent.initializer);
  return (ts.isFunctionDeclaration(parent) || ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent)) && parent.name === node;
}
function isTypeName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isInterfaceDeclaration(parent) || ts.isTypeAliasDeclaration(parent) || ts.isClassDeclaration(parent)) && parent.name === node;
}
