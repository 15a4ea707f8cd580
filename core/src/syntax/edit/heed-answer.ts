// An answer that nobody looks at is tested, and a refusal that does not end the way ends it.
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import { expressionAt, type FunctionNode, functionAround, isAsync, type OpenText, startOf, type TextEdit, textOf } from "./open-text.js";
import { prefersBlocks, refusalLike } from "./refusals.js";
import { indentOf, lineEndOf, statementAround, tabOf } from "./statements.js";

export interface Answer {
  /** Where in it the decision stands. */
  readonly at: readonly string[];
  /** Whether a yes is a no. */
  readonly isDenial: boolean;
  /** It is a promise that is not waited for. */
  readonly waits: boolean;
}
/** What says no where the file itself does not show how: given the names of the function's parameters. */
export type Refuse = (parameters: readonly (string | null)[]) => string;

/** The call stands alone as a statement: `mayRemove(user);`. null: it does not. */
export function heedAnswer(open: OpenText, call: Range, { at, isDenial, waits }: Answer, refuse: Refuse): readonly TextEdit[] | null {
  const node = expressionAt(open, call);
  const around = node && functionAround(node);
  const statement = node && statementAround(node);
  if (!node || !around || !statement || !ts.isExpressionStatement(statement)) return null;
  const isAwaited = statement.expression !== node;
  if (isAwaited && !(ts.isAwaitExpression(statement.expression) && statement.expression.expression === node)) return null;
  if (waits && (isAwaited || !isAsync(around))) return null;
  const awaited = waits ? `await ${textOf(open, node)}` : textOf(open, statement.expression);
  const asked =
    at.length > 0 ? `${isAwaited || waits ? `(${awaited})` : awaited}.${at.join(".")}` : isDenial || !(isAwaited || waits) ? awaited : `(${awaited})`;
  const start = startOf(open, statement);
  return [{ start, end: statement.end, text: `if (${isDenial ? "" : "!"}${asked}) ${refusal(open, around, refuse, start)}` }];
}

function refusal(open: OpenText, around: FunctionNode, refuse: Refuse, at: number): string {
  const leave = refusalLike(open, around) ?? refuse(around.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : null)));
  if (!prefersBlocks(open)) return leave;
  const line = lineEndOf(open) + indentOf(open, at);
  return `{${line}${tabOf(open)}${leave}${line}}`;
}

/** The call stands in a test, and what is done on a no goes on. returns: what is said there is handed back, as frameworks want it that send what they are handed. */
export function endOnRefusal(open: OpenText, call: Range, returns: boolean): readonly TextEdit[] | null {
  const node = expressionAt(open, call);
  const test = node && testAround(node);
  const branch = test?.thenStatement;
  const last = branch && ts.isBlock(branch) ? branch.statements.at(-1) : branch;
  if (!test || test.elseStatement || !branch || !last || !ts.isExpressionStatement(last)) return null;
  const start = startOf(open, last);
  const { expression } = last;
  if (ts.isNewExpression(expression)) return [{ start, end: start, text: "throw " }];
  if (!ts.isCallExpression(expression) || !/\b40[13]\b|forbid|unauthori|denied|next\(/i.test(textOf(open, expression))) return null;
  if (returns || returnsSuch(open, expression)) return [{ start, end: start, text: "return " }];
  const line = lineEndOf(open) + indentOf(open, start);
  if (ts.isBlock(branch)) return [{ start: last.end, end: last.end, text: `${line}return;` }];
  const inner = lineEndOf(open) + indentOf(open, startOf(open, test));
  return [
    { start, end: start, text: `{${inner}${tabOf(open)}` },
    { start: last.end, end: last.end, text: `${inner}${tabOf(open)}return;${inner}}` },
  ];
}

function testAround(node: ts.Node): ts.IfStatement | null {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isIfStatement(at.parent)) return at.parent.expression === at ? at.parent : null;
    if (ts.isStatement(at) || ts.isFunctionLike(at)) return null;
  }
  return null;
}

/** Elsewhere in the file, `return response.status(…)…` is how it is done. */
function returnsSuch(open: OpenText, call: ts.CallExpression): boolean {
  const [root = ""] = /^[\w$]+(\.\w+)?/.exec(textOf(open, call)) ?? [];
  return root !== "" && open.text.includes(`return ${root}`);
}
