// A check as one entry point uses it, written into another in the same way.
import { ts } from "ts-morph";
import { bodyOf, copyStatements } from "./copy-statements.js";
import type { EntryText } from "./entries.js";
import { insertArgument, insertOption, wrapLast } from "./insert-argument.js";
import { insertDecorator } from "./insert-decorator.js";
import type { Insertion } from "./insertion.js";
import { isAsync, startOf, type TextEdit, textOf } from "./open-text.js";
import { indentOf, lineEndOf } from "./statements.js";
import { rootOf, type Use } from "./uses.js";

/** alike: other entry points with the same check. What all of them have before it comes along. null: there it would not stand in the same place, or not mean the same. */
export function insertUse(own: EntryText, from: EntryText, use: Use, alike: readonly EntryText[]): Insertion | null {
  switch (use.kind) {
    case "argument":
      return insertArgument(own, from, use.node, alike);
    case "option":
      return insertOption(own, from, use.node);
    case "wrapper":
      return wrapLast(own, from, use.node);
    case "decorator":
      return insertDecorator(own, from, use.node, alike);
    case "procedure":
      return buildOn(own, use.node);
    case "statement":
      return insertStatements(own, from, use.node);
  }
}

/** Procedures that promise nothing of the caller, by their names, give way to one that does. Others may do things of their own. */
const plainProcedures = /^(t|base|public|open|anon|unprotected)|^procedure$/i;

function buildOn(own: EntryText, procedure: ts.Identifier): Insertion | null {
  const root = own.call && rootOf(own.call.expression);
  const replaced = root && ts.isIdentifier(root) ? wholeRoot(root) : null;
  if (!replaced || !plainProcedures.test(textOf(own.open, replaced)) || textOf(own.open, replaced) === procedure.text) return null;
  const start = startOf(own.open, replaced);
  return { edits: [{ start, end: replaced.end, text: procedure.text }], text: procedure.text, names: [procedure.text], from: [], isTied: false };
}
/** `t.procedure` as a whole. */
function wholeRoot(root: ts.Identifier): ts.Expression {
  const { parent } = root;
  return ts.isPropertyAccessExpression(parent) && parent.name.text === "procedure" ? parent : root;
}

function insertStatements(own: EntryText, from: EntryText, statement: ts.Statement): Insertion | null {
  const there = bodyOf(from.open, from.last);
  const here = bodyOf(own.open, own.last);
  if (!there || !here || (usesThis(statement) && classOf(own) !== classOf(from))) return null;
  const copied = copyStatements(there, statement, here);
  const next = copied && here.statements[copied.behind + 1];
  if (!copied || !next) return null;
  const start = startOf(own.open, next);
  const line = lineEndOf(own.open) + indentOf(own.open, start);
  const text = copied.texts.map((one) => one.split("\n").join(line) + line).join("");
  const turned = copied.awaits && !isAsync(here.node) ? turnAsync(own) : [];
  return turned && { edits: [...turned, { start, end: start, text }], text, names: copied.names, from: copied.from, isTied: copied.isTied };
}

/** Only where whoever calls it waits for it: what is registered by a call. */
function turnAsync({ open, call, last }: EntryText): readonly TextEdit[] | null {
  if (!call || !last || last.parent !== call || !ts.isArrowFunction(last)) return null;
  const start = startOf(open, last);
  return [{ start, end: start, text: "async " }];
}

function usesThis(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.ThisKeyword || (ts.forEachChild(node, (child) => usesThis(child) || undefined) ?? false);
}
function classOf({ owner }: EntryText): ts.Node | null {
  return ts.isClassLike(owner.parent) ? owner.parent : null;
}
