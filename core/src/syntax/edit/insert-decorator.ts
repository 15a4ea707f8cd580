// A check as a decorator of a method: `@UseGuards(AdminGuard)`.
import { ts } from "ts-morph";
import type { EntryText } from "./entries.js";
import { leansOnTop, namesOf } from "./insert-argument.js";
import type { Insertion } from "./insertion.js";
import { startOf, type TextEdit, textOf } from "./open-text.js";
import { indentOf, lineEndOf } from "./statements.js";

/** Decorators that say what a guard shall ask for: which one fits here, only people know. */
const asking = /role|permission|scope|polic|abilit|access|allow|require|can/i;

export function insertDecorator(own: EntryText, from: EntryText, node: ts.Decorator, alike: readonly EntryText[]): Insertion | null {
  const here = decoratorsOf(own.owner);
  const there = decoratorsOf(from.owner);
  if (!leansOnTop(node)) return null;
  const texts = here.map((one) => textOf(own.open, one));
  const others = there.filter((one) => one !== node && asking.test(nameOf(one)) && !texts.includes(textOf(from.open, one)));
  const isShared = (one: ts.Decorator): boolean =>
    alike.length > 0 && alike.every(({ open, owner }) => decoratorsOf(owner).some((each) => textOf(open, each) === textOf(from.open, one)));
  if (!others.every((one) => leansOnTop(one) && isShared(one))) return null;
  const missing = there.filter((one) => one === node || others.includes(one));
  const text = missing.map((one) => textOf(from.open, one)).join(" ");
  const names = missing.flatMap(namesOf);
  const same = here.find((one) => nameOf(one) === nameOf(node));
  if (same) return others.length === 0 ? widened(own, from, same, node, names) : null;
  const edit = placed(
    own,
    here,
    missing.map((one) => textOf(from.open, one)),
    there.indexOf(node) > 0,
  );
  return edit && { edits: [edit], text, names, from: [], isTied: false };
}

function placed({ open, owner }: EntryText, here: readonly ts.Decorator[], texts: readonly string[], isBehind: boolean): TextEdit | null {
  const [first] = here;
  const start = isBehind && first ? first.end : startOf(open, first ?? owner);
  const line = lineEndOf(open) + indentOf(open, startOf(open, first ?? owner));
  return { start, end: start, text: isBehind && first ? texts.map((one) => line + one).join("") : texts.map((one) => one + line).join("") };
}

/** `@UseGuards(SignedIn)` becomes `@UseGuards(SignedIn, AdminGuard)`, where it has nothing that the other has not. */
function widened(own: EntryText, from: EntryText, same: ts.Decorator, node: ts.Decorator, names: readonly string[]): Insertion | null {
  const [here, there] = [argumentsOf(same), argumentsOf(node)];
  if (!here || !there) return null;
  const texts = there.map((one) => textOf(from.open, one));
  if (here.length >= there.length || !here.every((one) => texts.includes(textOf(own.open, one)))) return null;
  const text = textOf(from.open, node);
  return { edits: [{ start: startOf(own.open, same), end: same.end, text }], text, names, from: [], isTied: false };
}
function argumentsOf({ expression }: ts.Decorator): readonly ts.Expression[] | null {
  return ts.isCallExpression(expression) ? expression.arguments : null;
}

function decoratorsOf(node: ts.Node): readonly ts.Decorator[] {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
}
function nameOf({ expression }: ts.Decorator): string {
  const called = ts.isCallExpression(expression) ? expression.expression : expression;
  return ts.isIdentifier(called) ? called.text : ts.isPropertyAccessExpression(called) ? called.name.text : "";
}
