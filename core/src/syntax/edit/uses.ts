// How an entry point uses a check: as an argument of its registration, a decorator, the procedure it is built on, an option, a wrapper, or a statement.
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import type { EntryText } from "./entries.js";
import { nodeAround, rangeOf, textOf } from "./open-text.js";

export type Use =
  | { readonly kind: "argument"; readonly node: ts.Expression }
  | { readonly kind: "decorator"; readonly node: ts.Decorator }
  | { readonly kind: "procedure"; readonly node: ts.Identifier }
  | { readonly kind: "option"; readonly node: ts.PropertyAssignment }
  | { readonly kind: "wrapper"; readonly node: ts.CallExpression }
  | { readonly kind: "statement"; readonly node: ts.Statement };

/** By the place of the check itself, if that is written there; else by the first use of one of its names. null: it is not used there, or on some way only. */
export function useOf(entry: EntryText, place: Range | null, names: readonly string[]): Use | null {
  if (place && holds(entry, place)) return classify(entry, nodeAround(entry.open, place));
  const local = new Set(names.flatMap((name) => localNames(entry.open.source, name)));
  return wordsIn(entry).flatMap((word) => (local.has(word.text) ? (classify(entry, word) ?? []) : []))[0] ?? null;
}

/** For a guard that asks others in turn, so that the check itself stands elsewhere: the one decorator that names guards. */
export function guardDecorator({ open, owner }: EntryText): Use | null {
  const all = ts.canHaveDecorators(owner) ? (ts.getDecorators(owner) ?? []) : [];
  const [only, another] = all.filter((one) => /^@\w*guards?\(/i.test(textOf(open, one)));
  return only && !another ? { kind: "decorator", node: only } : null;
}

/** The same text for the same use, whatever parameters are called, and whatever keeps its answer. */
export function useText({ open, last }: EntryText, { kind, node }: Use): string {
  if (kind !== "statement" || !last) return `${kind} ${textOf(open, node)}`;
  const numbers = new Map(last.parameters.flatMap(({ name }, index) => (ts.isIdentifier(name) ? [[name.text, index] as const] : [])));
  const text = textOf(open, node).replace(/^(const|let) [^=]*= /, "");
  return `${kind} ${text.replace(/(?<![\w$.])[A-Za-z_$][\w$]*/g, (word) => (numbers.has(word) ? `$${numbers.get(word)}` : word))}`;
}

function holds({ open, owner, last }: EntryText, [start, end]: Range): boolean {
  return [owner, last].some((node) => node && rangeOf(open, node)[0] <= start && end <= node.end);
}

/** What a name is imported as; itself. */
function localNames(source: ts.SourceFile, name: string): readonly string[] {
  const renamed = source.statements.flatMap((statement) => {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    return bindings && ts.isNamedImports(bindings)
      ? bindings.elements.filter(({ propertyName }) => propertyName?.text === name).map((one) => one.name.text)
      : [];
  });
  return [name, ...renamed];
}

/** In the order of the text. */
function wordsIn({ owner, last }: EntryText): readonly ts.Identifier[] {
  const found = new Set<ts.Identifier>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.add(node);
    ts.forEachChild(node, visit);
  };
  visit(owner);
  if (last) visit(last);
  return [...found];
}

function classify(entry: EntryText, from: ts.Node): Use | null {
  const { call, owner, last } = entry;
  for (let at = from; at && at !== owner; at = at.parent) {
    const { parent } = at;
    if (last?.body && parent === last.body && ts.isStatement(at)) return { kind: "statement", node: at };
    if (at === last) return null;
    if (ts.isDecorator(at)) return parent === owner ? { kind: "decorator", node: at } : null;
    if (ts.isCallExpression(parent) && parent.expression === at && wraps(parent, last) && parent !== call) return { kind: "wrapper", node: parent };
    if (!call || parent !== call) continue;
    if (at === call.expression) return rootOf(call.expression) === from && ts.isIdentifier(from) ? { kind: "procedure", node: from } : null;
    if (at === call.arguments.at(-1) || !ts.isExpression(at)) return null;
    return ts.isObjectLiteralExpression(at) ? optionAround(at, from) : { kind: "argument", node: at };
  }
  return null;
}

function wraps(call: ts.CallExpression, last: ts.Node | null): boolean {
  return last !== null && call.arguments.some((one) => one === last);
}
function optionAround(options: ts.ObjectLiteralExpression, from: ts.Node): Use | null {
  const found = options.properties.find((one) => one.pos <= from.pos && from.end <= one.end);
  return found && ts.isPropertyAssignment(found) ? { kind: "option", node: found } : null;
}
export function rootOf(node: ts.Expression): ts.Expression {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootOf(node.expression);
  return node;
}
