// Statements of one entry point, written behind a deed of another.
import type { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import { bodyOf, copyStatements } from "./copy-statements.js";
import type { EntryText } from "./entries.js";
import type { Insertion } from "./insertion.js";
import { isAsync, rangeOf, startOf } from "./open-text.js";
import { indentOf, isPlainStatement, lineEndOf } from "./statements.js";

/** deed: somewhere in a statement of the function's own. null: it has none such, or what comes along leans on what is not there by then. */
export function insertBehind(own: EntryText, deed: Range, from: EntryText, statement: ts.Statement, reword: (text: string) => string | null): Insertion | null {
  const there = bodyOf(from.open, from.last);
  const here = bodyOf(own.open, own.last);
  const copied = there && here && copyStatements(there, statement, here);
  if (!here || !copied || (copied.awaits && !isAsync(here.node))) return null;
  const at = here.statements.findIndex((one) => rangeOf(own.open, one)[0] <= deed[0] && deed[1] <= one.end);
  const done = here.statements[at];
  if (!done || copied.behind > at || !isPlainStatement(done)) return null;
  const line = lineEndOf(own.open) + indentOf(own.open, startOf(own.open, done));
  const texts = copied.texts.map(reword);
  if (texts.some((one) => one === null)) return null;
  const text = texts.map((one) => line + (one ?? "").split("\n").join(line)).join("");
  const next = here.statements[at + 1];
  const remark = /^[ \t]*\/\/[^\r\n]*/.exec(own.open.text.slice(done.end, next?.pos === undefined ? undefined : startOf(own.open, next)))?.[0] ?? "";
  const start = done.end + remark.length;
  return { edits: [{ start, end: start, text }], text, names: copied.names, from: copied.from, isTied: copied.isTied };
}
