// Statements as lines of a text: where they stand, how they are indented, how they end.
import { ts } from "ts-morph";
import type { OpenText } from "./open-text.js";

/** The nearest statement of a list of statements. */
export function statementAround(node: ts.Node): ts.Statement | null {
  for (let at = node; at; at = at.parent) {
    if (ts.isStatement(at) && !ts.isBlock(at) && hasStatements(at.parent)) return at;
    if (ts.isFunctionLike(at)) return null;
  }
  return null;
}
export function hasStatements(node: ts.Node): node is ts.Block | ts.SourceFile | ts.ModuleBlock | ts.CaseOrDefaultClause {
  return ts.isBlock(node) || ts.isSourceFile(node) || ts.isModuleBlock(node) || ts.isCaseOrDefaultClause(node);
}

/** The blanks that the line of this offset begins with. */
export function indentOf({ text }: OpenText, offset: number): string {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}
export function lineEndOf({ text }: OpenText): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
/** What one step of indentation is here. */
export function tabOf({ text }: OpenText): string {
  if (/^\t/m.test(text)) return "\t";
  const steps = [...text.matchAll(/^( +)\S/gm)].map(([, blanks = ""]) => blanks.length).filter((length) => length > 1);
  return " ".repeat(steps.length === 0 ? 2 : Math.min(4, ...steps));
}
/** Whether statements end with a semicolon. */
export function endsWithSemicolon({ text }: OpenText): boolean {
  const ended = text.match(/;[ \t]*(\/\/.*)?$/gm)?.length ?? 0;
  const open = text.match(/[\w)'"`\]][ \t]*$/gm)?.length ?? 0;
  return ended > 0 || open === 0;
}
/** One that goes on to the next whatever comes of it. */
export function isPlainStatement(node: ts.Statement): boolean {
  return ts.isExpressionStatement(node) || ts.isVariableStatement(node);
}
