// A check that stands behind a deed in the same block, moved before it.
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import { boundNames, freeNames } from "./free-names.js";
import { expressionAt, nodeAround, type OpenText, startOf, type TextEdit, textOf } from "./open-text.js";
import { hasStatements, indentOf, lineEndOf, statementAround } from "./statements.js";

/** null: it asks about what comes of the deed, or stands in another block. */
export function moveBefore(open: OpenText, check: Range, deed: Range): readonly TextEdit[] | null {
  const node = expressionAt(open, check) ?? nodeAround(open, check);
  const own = listed(node);
  const done = listed(nodeAround(open, deed));
  if (!own || !done || own.parent !== done.parent || !hasStatements(own.parent) || !isMovable(own)) return null;
  const { statements } = own.parent;
  const [from, to] = [statements.indexOf(done), statements.indexOf(own)];
  const between = statements.slice(from, to).flatMap(boundNames);
  if (from < 0 || to <= from || freeNames(own).some(({ name }) => between.includes(name))) return null;
  const start = startOf(open, done);
  const line = lineEndOf(open) + indentOf(open, start);
  const before = statements[to - 1];
  return [
    { start, end: start, text: textOf(open, own) + line },
    { start: before ? lineAfter(open, before.end) : startOf(open, own), end: own.end, text: "" },
  ];
}

function listed(node: ts.Node): ts.Statement | null {
  return ts.isStatement(node) && hasStatements(node.parent) ? node : statementAround(node);
}

/** Past a remark in the same line. */
function lineAfter({ text }: OpenText, end: number): number {
  return end + (/^[ \t]*\/\/[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** A call, or a test that does nothing but leave. */
function isMovable(node: ts.Statement): boolean {
  if (ts.isExpressionStatement(node)) return true;
  if (!ts.isIfStatement(node) || node.elseStatement) return false;
  const [only, another] = ts.isBlock(node.thenStatement) ? node.thenStatement.statements : [node.thenStatement];
  return only !== undefined && !another && (ts.isReturnStatement(only) || ts.isThrowStatement(only));
}
