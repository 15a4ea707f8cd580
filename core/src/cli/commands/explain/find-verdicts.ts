// Which verdicts a finding, or a line of code, speaks of.
import type { Finding, Report, Span, Verdict } from "../../../index.js";

/** Of the finding's entry point and action: guard and audit. */
export function verdictsOf({ verdicts }: Report, { entryPoint, action }: Finding): readonly Verdict[] {
  return verdicts.filter(({ obligation }) => obligation.entryPoint.id === entryPoint && obligation.action.id === action);
}

/** The actions on the line; else what the entry point there can do; else the ways that pass it. The first file that says something is taken. */
export function verdictsAt({ verdicts }: Report, files: readonly string[], line: number): readonly Verdict[] {
  const looks: readonly ((verdict: Verdict) => readonly Span[])[] = [
    ({ obligation }) => [obligation.action.span],
    ({ obligation }) => [obligation.entryPoint.span],
    (verdict) => [...verdict.trace.map(({ span }) => span), ...groundsOf(verdict)],
  ];
  for (const file of files) {
    for (const look of looks) {
      const found = verdicts.filter((verdict) => look(verdict).some((span) => covers(span, file, line)));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Lines of these files where something is done. */
export function nearestPlaces({ verdicts }: Report, files: readonly string[]): readonly number[] {
  const lines = verdicts.flatMap(({ obligation: { action, entryPoint } }) => [action.span, entryPoint.span]).filter(({ file }) => files.includes(file));
  return [...new Set(lines.map(({ start }) => start.line))].sort((a, b) => a - b).slice(0, 8);
}

/** Where the verdict rests. */
function groundsOf(verdict: Verdict): readonly Span[] {
  if (verdict.outcome === "held") return verdict.evidence.map(({ span }) => span);
  if (verdict.outcome === "unknown") return verdict.blindSpots.map(({ span }) => span);
  return [...verdict.nearMisses.flatMap(({ evidence, at }) => [evidence.span, ...(at ? [at] : [])]), ...verdict.audits.map(({ evidence }) => evidence.span)];
}

/** A callback's span covers the whole body: only its first line is it. */
function covers({ file, start }: Span, wanted: string, line: number): boolean {
  return file === wanted && start.line === line;
}
