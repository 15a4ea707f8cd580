// What a run would find, in a few sentences, for someone who is about to begin.
import type { Report } from "../../../index.js";
import type { Core } from "../../command.js";

export function sayOutlook({ packs }: Core, report: Report): readonly string[] {
  const used = usedPacks(report);
  const titles = packs.filter(({ id }) => used.has(id)).map(({ title }) => title);
  const { entryPoints, actions } = report.coverage;
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const others = report.findings.length - errors;
  return [
    titles.length > 0 ? `Seen at work here: ${titles.join(", ")}.` : "No framework that is known was seen at work here.",
    `${entryPoints.found} entry points, ${actions.found} actions, ${actions.reached} of them reached from outside.`,
    errors + others === 0 ? "countersign check would report nothing." : `countersign check would report ${errors} errors and ${others} warnings and notes.`,
  ];
}

/** Those that found something, in whatever role. */
function usedPacks({ entryPoints, actions, verdicts }: Report): ReadonlySet<string> {
  const grounds = verdicts.flatMap((verdict) => (verdict.outcome === "held" ? verdict.evidence : []));
  return new Set([...entryPoints, ...actions, ...grounds].map(({ pack }) => pack));
}
