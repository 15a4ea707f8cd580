// Takes a verdict's evidence out of the sources, so that a verdict which stays held shows itself as unfounded.
import { ts } from "ts-morph";
import type { GuardEvidence } from "../../core/src/model/graph.js";
import type { Span } from "../../core/src/model/names.js";
import type { Evidence, Verdict } from "../../core/src/model/verdict.js";
import type { Sources } from "./compare-marks.js";

/** A value about which nothing is known, and which stops nobody. */
const anything = 'JSON.parse("{}")';
const identity = "((same) => same)";

interface Cut {
  readonly span: Span;
  readonly form: string;
}

/** The changed files; null where the evidence stands in no source, or cannot be taken out without the action. */
export function removeEvidence(verdict: Extract<Verdict, { outcome: "held" }>, sources: Sources): Sources | null {
  const cuts = verdict.evidence.flatMap(cutsOf);
  const action = verdict.obligation.action.span;
  const stays = ({ span, form }: Cut) =>
    !sources.has(span.file) || (form !== "wrapper" && covers(span, action) && conditionIn(sources.get(span.file) ?? "", span) === null);
  if (cuts.length === 0 || cuts.some(stays)) return null;
  const files = [...new Set(cuts.map(({ span }) => String(span.file)))];
  return new Map(files.map((file) => [file, cutFile(sources.get(file) ?? "", ofFile(cuts, file))]));
}
function cutsOf(evidence: Evidence): readonly Cut[] {
  return evidence.duty === "audit" ? [{ span: evidence.span, form: "check" }] : guardCuts(evidence);
}
function guardCuts(evidence: GuardEvidence): readonly Cut[] {
  return evidence.form === "either" ? evidence.arms.flatMap(guardCuts) : [{ span: evidence.span, form: evidence.form }];
}
function ofFile(cuts: readonly Cut[], file: string): readonly Cut[] {
  const unique = new Map(cuts.filter(({ span }) => span.file === file).map((cut) => [JSON.stringify(cut.span), cut]));
  return [...unique.values()];
}

// ---- text -------------------------------------------------------------------

/** From the end, so that what comes earlier keeps its place. Where one cut lies within another, the outer one is enough. */
function cutFile(text: string, cuts: readonly Cut[]): string {
  const outer = cuts.filter((cut) => !cuts.some((other) => other !== cut && covers(other.span, cut.span)));
  const placed = outer.map((cut) => {
    const [from, to] = [offsetOf(text, cut.span.start), offsetOf(text, cut.span.end)];
    const condition = cut.form === "scoped-query" ? conditionIn(text, cut.span) : null;
    return condition ?? bodyBehind(text, from, to) ?? { from, to, instead: replacement(text.slice(from, to), cut.form) };
  });
  const lastFirst = placed.sort((left, right) => right.from - left.from);
  return lastFirst.reduce((changed, { from, to, instead }) => changed.slice(0, from) + instead + changed.slice(to), text);
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}
/** Evidence that is a function's whole answer stands at its name: what is taken out is what it does. */
function bodyBehind(text: string, from: number, to: number): Placed | null {
  const found = (node: ts.Node): Placed | undefined => {
    const named = (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) && node.body ? node : null;
    if (named?.body && named.name?.getStart() === from && named.name.end === to)
      return { from: named.body.getStart(), to: named.body.end, instead: withLines(`{ return ${anything}; }`, named.body.getText()) };
    return ts.forEachChild(node, found);
  };
  return found(ts.createSourceFile("evidence.ts", text, ts.ScriptTarget.Latest, true)) ?? null;
}
/** The condition of a query, which is the action itself: `where: { … }`, `.where(…)`, `deleteOne({ … })`. What it asks for is taken out, and the query stays. */
function conditionIn(text: string, span: Span): Placed | null {
  const [from, to] = [offsetOf(text, span.start), offsetOf(text, span.end)];
  const placed = (node: ts.Node): Placed => ({ from: node.getStart(), to: node.end, instead: withLines(anything, node.getText()) });
  const isInside = (node: ts.Node): boolean => node.getStart() >= from && node.end <= to;
  let first: ts.Node | null = null;
  const found = (node: ts.Node): Placed | undefined => {
    if (isInside(node) && ts.isPropertyAssignment(node) && node.name.getText() === "where") return placed(node.initializer);
    if (isInside(node) && ts.isCallExpression(node)) {
      const [only] = node.arguments;
      if (only && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "where" && node.arguments.length === 1) return placed(only);
      if (only && ts.isObjectLiteralExpression(only)) first ??= only;
    }
    return ts.forEachChild(node, found);
  };
  const told = found(ts.createSourceFile("evidence.ts", text, ts.ScriptTarget.Latest, true));
  return told ?? (first && placed(first));
}
function replacement(text: string, form: string): string {
  return withLines(without(text, form), text);
}
function without(text: string, form: string): string {
  if (text.startsWith("@")) return "";
  if (form === "wrapper") return unwrapped(text);
  if (form === "middleware" || form === "route-option" || form === "procedure") return "undefined";
  return text.startsWith("await ") ? `await ${anything}` : anything;
}
/** `withAdmin(remove)` -> `((same) => same)(remove)`; the name alone -> the identity. */
function unwrapped(text: string): string {
  const [statement] = ts.createSourceFile("evidence.ts", `(${text})`, ts.ScriptTarget.Latest).statements;
  const whole = statement && ts.isExpressionStatement(statement) ? statement.expression : null;
  const inner = whole && ts.isParenthesizedExpression(whole) ? whole.expression : null;
  return inner && ts.isCallExpression(inner) ? identity + text.slice(inner.expression.end - 1) : identity;
}
/** What follows keeps its line. */
function withLines(changed: string, original: string): string {
  const lost = original.split("\n").length - changed.split("\n").length;
  return changed + "\n".repeat(Math.max(0, lost));
}

function offsetOf(text: string, { line, column }: Span["start"]): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
function covers(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}
function isBefore(left: Span["start"], right: Span["start"]): boolean {
  return left.line < right.line || (left.line === right.line && left.column < right.column);
}
