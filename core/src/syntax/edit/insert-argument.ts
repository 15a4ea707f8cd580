// A check among the arguments of a registration: `app.delete("/users/:id", requireAdmin, …)`, `{ preHandler: requireAdmin }`, `requireAdmin(…)` around the function.
import { ts } from "ts-morph";
import type { EntryText } from "./entries.js";
import { freeNames } from "./free-names.js";
import type { Insertion } from "./insertion.js";
import { startOf, textOf } from "./open-text.js";
import { indentOf, lineEndOf } from "./statements.js";

export function insertArgument(own: EntryText, from: EntryText, node: ts.Expression, alike: readonly EntryText[]): Insertion | null {
  const there = from.call?.arguments;
  const here = own.call?.arguments;
  const last = here?.at(-1);
  if (!there || !here || here.length < 2 || !last || !leansOnTop(node)) return null;
  const before = there.slice(0, there.indexOf(node)).filter((one, index) => index > 0 && isShared(from, one, alike));
  const known = here.map((one) => textOf(own.open, one));
  const missing = [...before, node].filter((one) => !known.includes(textOf(from.open, one)));
  if (!missing.includes(node)) return null;
  const earlier = there.slice(1, there.indexOf(node)).map((one) => calledBy(from, one));
  const after = here.slice(0, -1).findLast((one, index) => index === 0 || earlier.includes(calledBy(own, one))) ?? here[0];
  const next = after && here[here.indexOf(after) + 1];
  if (!after || !next) return null;
  const isOnLines = own.open.text.slice(after.end, startOf(own.open, next)).includes("\n");
  const between = isOnLines ? `,${lineEndOf(own.open)}${indentOf(own.open, startOf(own.open, next))}` : ", ";
  const text = missing.map((one) => between + textOf(from.open, one)).join("");
  return { edits: [{ start: after.end, end: after.end, text }], text, names: missing.flatMap(namesOf), from: [], isTied: false };
}

/** `rateLimiter(10)` and `rateLimiter(100)` stand in the same place. */
function calledBy({ open }: EntryText, node: ts.Expression): string {
  return textOf(open, ts.isCallExpression(node) ? node.expression : node);
}

/** What all of them have before the check, they have for its sake: the caller is looked up there. Where there is no other, a plain name that says so. */
function isShared(from: EntryText, node: ts.Expression, alike: readonly EntryText[]): boolean {
  if (!leansOnTop(node)) return false;
  const text = textOf(from.open, node);
  if (alike.length === 0) return ts.isIdentifier(node) && /auth|session|user|login|token|caller/i.test(text);
  return alike.every(({ open, call }) => call?.arguments.some((one) => textOf(open, one) === text));
}

export function insertOption(own: EntryText, from: EntryText, node: ts.PropertyAssignment): Insertion | null {
  const here = own.call?.arguments;
  const last = here?.at(-1);
  if (!here || !last || here.length < 2 || !leansOnTop(node.initializer)) return null;
  const names = namesOf(node.initializer);
  const options = here.find(ts.isObjectLiteralExpression);
  const text = textOf(from.open, node);
  const [first] = options?.properties ?? [];
  if (!options) return here.length === 2 ? { edits: [at(startOf(own.open, last), `{ ${text} }, `)], text, names, from: [], isTied: false } : null;
  if (options.properties.some(({ name }) => name && textOf(own.open, name) === textOf(from.open, node.name))) return null;
  const isOnLines = first !== undefined && own.open.text.slice(options.pos, startOf(own.open, first)).includes("\n");
  const behind = isOnLines ? `,${lineEndOf(own.open)}${indentOf(own.open, startOf(own.open, first))}` : ", ";
  return { edits: [first ? at(startOf(own.open, first), text + behind) : at(options.end - 1, ` ${text} `)], text, names, from: [], isTied: false };
}

/** The function takes what it takes there: a wrapper may call it otherwise than the framework does. */
export function wrapLast(own: EntryText, from: EntryText, node: ts.CallExpression): Insertion | null {
  const { last } = own;
  const inner = node.arguments.find((one) => one === from.last);
  if (!last || !inner || !from.last || !(ts.isArrowFunction(last) || ts.isFunctionExpression(last)) || !isBare(own)) return null;
  const parameters = (open: EntryText["open"], all: ts.NodeArray<ts.ParameterDeclaration>): string =>
    all.map((one) => textOf(open, one).replace(/\s+/g, "")).join();
  const others = node.arguments.filter((one) => one !== inner);
  if (parameters(own.open, last.parameters) !== parameters(from.open, from.last.parameters) || !others.every(leansOnTop)) return null;
  const start = startOf(from.open, inner);
  const head = from.open.text.slice(startOf(from.open, node), start);
  const tail = from.open.text.slice(inner.end, node.end);
  const names = [...namesOf(node.expression), ...others.flatMap(namesOf)];
  return { edits: [at(startOf(own.open, last), head), at(last.end, tail)], text: head + tail, names, from: [], isTied: false };
}
function isBare({ call, last, owner }: EntryText): boolean {
  return last !== null && (last.parent === call || last.parent === owner);
}

function at(start: number, text: string): { readonly start: number; readonly end: number; readonly text: string } {
  return { start, end: start, text };
}
export function namesOf(node: ts.Node): readonly string[] {
  return [...new Set(freeNames(node).map(({ name }) => name))];
}
/** Nothing but names of the file, words and numbers: no function written there, no value of the moment. */
export function leansOnTop(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || node.kind === ts.SyntaxKind.ThisKeyword) return false;
  return ts.forEachChild(node, (child) => (leansOnTop(child) ? undefined : true)) === undefined;
}
