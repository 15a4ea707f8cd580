// A text opened for changes: its tree, and the nodes that stand at its places. Others hand the opened text around and never look inside.
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import type { FilePath, Span } from "../../model/names.js";
import { syntaxErrorsOf } from "../syntax-errors.js";

export interface OpenText {
  readonly text: string;
  readonly source: ts.SourceFile;
}
/** Something to be written in place of a range. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export type FunctionNode = ts.FunctionLikeDeclaration;

export function openText(path: string, text: string): OpenText {
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : /\.[cm]?jsx?$/.test(path) ? ts.ScriptKind.JSX : ts.ScriptKind.TS;
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  return { text, source: ts.createSourceFile(path, text, options, true, kind) };
}

export function hasSyntaxErrors({ source }: OpenText): boolean {
  return syntaxErrorsOf(source).length > 0;
}

export function startOf({ source }: OpenText, node: ts.Node): number {
  return node.getStart(source);
}
export function textOf(open: OpenText, node: ts.Node): string {
  return open.text.slice(startOf(open, node), node.end);
}
export function rangeOf(open: OpenText, node: ts.Node): Range {
  return [startOf(open, node), node.end];
}

export function spanAt({ source }: OpenText, file: FilePath, [start, end]: Range): Span {
  const position = (offset: number): Span["start"] => {
    const { line, character } = source.getLineAndCharacterOfPosition(offset);
    return { line: line + 1, column: character + 1 };
  };
  return { file, start: position(start), end: position(end) };
}

/** The smallest node that holds the whole range. */
export function nodeAround(open: OpenText, [start, end]: Range): ts.Node {
  let at: ts.Node = open.source;
  for (;;) {
    const inner: ts.Node | undefined = ts.forEachChild(at, (child) => (startOf(open, child) <= start && end <= child.end ? child : undefined));
    if (!inner) return at;
    at = inner;
  }
}

/** The expression that is written just there; of several (`(x)` and `x`) the outermost. */
export function expressionAt(open: OpenText, [start, end]: Range): ts.Expression | null {
  let found: ts.Expression | null = null;
  for (let at: ts.Node | undefined = nodeAround(open, [start, end]); at; at = at.parent) {
    if (startOf(open, at) !== start || at.end !== end) break;
    if (ts.isExpression(at)) found = at;
  }
  return found;
}

/** null: it stands at the top of its file. */
export function functionAround(node: ts.Node): FunctionNode | null {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return at;
  return null;
}
export function isFunction(node: ts.Node): node is FunctionNode {
  return ts.isFunctionLike(node) && "body" in node;
}
export function isAsync(node: FunctionNode): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
}

export function callsIn(node: ts.Node): readonly ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isCallExpression(at)) found.push(at);
    ts.forEachChild(at, visit);
  };
  visit(node);
  return found;
}

/** "requireAdmin" of `requireAdmin(x)`, `this.guards.requireAdmin(x)`; null: it is called by no name. */
export function calledName({ expression }: ts.CallExpression): string | null {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : null;
}
