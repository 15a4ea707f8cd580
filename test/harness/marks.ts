// What a report says of each line, in the few words of a mark: `//= entry http DELETE /orders/:id`, `//= held admin | open unaudited-action`.
// Several entry points that differ on one line are told apart by `via <entry point>`.
import type { ActionId, FilePath, Span } from "../../core/src/model/names.js";
import type { Finding, Report } from "../../core/src/model/report.js";
import type { Evidence, Verdict } from "../../core/src/model/verdict.js";
import { groupBy } from "./group-by.js";

/** By file, by line (1-based): the marks that belong there, in the order of their text. */
export type MarksByFile = ReadonlyMap<FilePath, ReadonlyMap<number, readonly string[]>>;
interface PlacedMark {
  readonly span: Span;
  readonly mark: string;
}

export function marksOf(report: Report): MarksByFile {
  const entries = report.entryPoints.map(({ id, span }) => ({ span, mark: `entry ${id}` }));
  const blind = report.blindSpots.map((spot) => ({ span: spot.span, mark: `unknown ${spot.reason}` }));
  return byPlace([...entries, ...blind, ...verdictMarks(report), ...looseFindings(report)]);
}

// ---- verdicts ---------------------------------------------------------------

/** One action's verdicts of one duty, from all entry points: they share a mark, or each says from where. */
function verdictMarks(report: Report): readonly PlacedMark[] {
  const groups = groupBy(report.verdicts, ({ obligation }) => `${obligation.duty} ${obligation.action.id}`);
  return [...groups.values()].flatMap((verdicts) => marksOfGroup(verdicts, report.findings));
}
function marksOfGroup(verdicts: readonly Verdict[], findings: readonly Finding[]): readonly PlacedMark[] {
  const told = verdicts.map((verdict) => ({ verdict, words: wordsOf(verdict, findings) }));
  const agree = new Set(told.map(({ words }) => words)).size === 1;
  return told.map(({ verdict: { obligation }, words }) => ({
    span: obligation.action.span,
    mark: agree ? words : `${words} via ${obligation.entryPoint.id}`,
  }));
}

function wordsOf(verdict: Verdict, findings: readonly Finding[]): string {
  if (verdict.outcome === "held") return `held ${unique(verdict.evidence.map(evidenceWord)).join(" + ")}`;
  if (verdict.outcome === "unknown") return `unknown ${unique(verdict.blindSpots.map((spot) => spot.reason)).join(" + ")}`;
  return `open ${ruleOf(verdict, findings) ?? "(no rule speaks)"}`;
}
function evidenceWord(evidence: Evidence): string {
  return evidence.duty === "audit" ? `audit:${evidence.audit}` : evidence.guard;
}

function ruleOf(verdict: Verdict, findings: readonly Finding[]): string | null {
  const { entryPoint, action, duty } = verdict.obligation;
  const speaking = findings.filter((finding) => finding.action === action.id && speaksOf(finding, duty));
  return (speaking.find((finding) => finding.entryPoint === entryPoint.id) ?? speaking[0])?.rule ?? null;
}
/** Rules about audits have the word in their name; a finding itself does not carry its duty. */
function speaksOf(finding: Finding, duty: "guard" | "audit"): boolean {
  return finding.rule.includes("audit") === (duty === "audit");
}

// ---- findings that no verdict on an action explains ---------------------------

function looseFindings(report: Report): readonly PlacedMark[] {
  const open = report.verdicts.filter((verdict) => verdict.outcome !== "held").map(({ obligation }) => obligation);
  const explained = new Set<ActionId>(open.map(({ action }) => action.id));
  return report.findings
    .filter(({ rule, action }) => rule !== "blind-spot" && !(action && explained.has(action)))
    .map(({ rule, span }) => ({ span, mark: `finding ${rule}` }));
}

// ---- places -----------------------------------------------------------------

function byPlace(marks: readonly PlacedMark[]): MarksByFile {
  const files = groupBy(marks, ({ span }) => span.file);
  return new Map([...files].map(([file, ofFile]) => [file, byLine(ofFile)]));
}
function byLine(marks: readonly PlacedMark[]): ReadonlyMap<number, readonly string[]> {
  const lines = groupBy(marks, ({ span }) => span.start.line);
  return new Map([...lines].map(([line, ofLine]) => [line, unique(ofLine.map(({ mark }) => mark))]));
}
function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
