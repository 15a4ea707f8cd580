// When a tool's finding counts for a case: it stands in the entry's function, or at the action's line.
// Generous on purpose: what the finding says is not asked, only that it comes from one of the rules on access (or, told apart, from any rule).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export function sayOutcome(tree, { entry, actions }, findings, rules) {
  const span = unitAt(tree, entry);
  const here = findings.filter(({ file, line }) => isIn(span, file, line) || actions.some((action) => action.file === file && action.line === line));
  const named = [...new Set(here.map(({ rule }) => rule))].sort();
  const lines = [...new Set(here.filter(({ rule }) => rules.includes(rule)).map(({ line }) => line))].sort((left, right) => left - right);
  return { outcome: lines.length ? "reported" : "silent", rules: named, lines };
}
function isIn(span, file, line) {
  return span !== null && file === span.file && span.start <= line && line <= span.end;
}

export function countFindings(before, findings) {
  const counts = { ...before };
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

const sources = new Map();
export function parse(tree, file) {
  const path = join(tree, file);
  if (!sources.has(path)) {
    sources.clear();
    sources.set(path, ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
  }
  return sources.get(path);
}

/** The declaration, member or registration that a line belongs to: the widest that begins on the line, else the narrowest that covers it. */
export function unitAt(tree, { file, line }) {
  const source = parse(tree, file);
  const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const covering = [];
  const visit = (node) => {
    const [start, end, name] = [lineOf(node.getStart(source)), lineOf(node.end), lineOf((node.name ?? node).getStart(source))];
    if (line < start || end < line) return;
    if (isUnit(node)) covering.push({ node, file, start, end, begins: start === line || name === line });
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return covering.find(({ begins }) => begins) ?? covering.at(-1) ?? null;
}
function isUnit(node) {
  const { kind } = node;
  if (kind === ts.SyntaxKind.PropertyAssignment || kind === ts.SyntaxKind.PropertyDeclaration) return true;
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isVariableStatement(node) ||
    ts.isExpressionStatement(node) ||
    ts.isExportAssignment(node)
  );
}
