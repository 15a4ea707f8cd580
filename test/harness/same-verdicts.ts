// Tells two reports' verdicts apart by what they say, not by where it stands: for changes that move lines and columns.
import type { Report } from "../../core/src/model/report.js";
import type { Evidence, Verdict } from "../../core/src/model/verdict.js";

/** One line a verdict, sorted. `shift`: how many lines lower everything stands than it did. */
export function tellVerdicts(report: Report, shift = 0): readonly string[] {
  return report.verdicts.map((verdict) => `${keyOf(verdict, shift)}: ${answerOf(verdict)}`).sort();
}

/** The same, by outcome alone: for changes that give evidence another place or name. */
export function tellOutcomes(report: Report): readonly string[] {
  return report.verdicts.map((verdict) => `${keyOf(verdict)}: ${verdict.outcome}`).sort();
}

/** Names an obligation wherever its columns went. */
export function keyOf({ obligation: { requirement, entryPoint, action, duty } }: Verdict, shift = 0): string {
  const { file, start } = action.span;
  return `${entryPoint.id} > ${action.effect} ${action.resource} ${file}:${start.line - shift} ${duty} (${requirement})`;
}

function answerOf(verdict: Verdict): string {
  if (verdict.outcome === "held") return `held ${verdict.level ?? ""} ${sorted(verdict.evidence.map(nameOf))}`;
  if (verdict.outcome === "unknown") return `unknown ${sorted(verdict.blindSpots.map(({ reason }) => reason))}`;
  return `open ${sorted(verdict.nearMisses.map(({ flaw }) => flaw))} ${sorted(verdict.audits.map(({ flaw }) => flaw))}`;
}
function nameOf(evidence: Evidence): string {
  return evidence.duty === "audit" ? evidence.audit : evidence.guard;
}
function sorted(words: readonly string[]): string {
  return [...new Set(words)].sort().join(", ");
}
