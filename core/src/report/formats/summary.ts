// The last lines of a report, as sentences: what was found, what was judged, what was not seen.
import type { Report, SkippedFile } from "../../model/report.js";
import { countSeverities, isTold } from "./outline.js";
import { counted, grouped, listed } from "./text.js";

/** What there is. */
export function sayFound({ coverage: { entryPoints, actions } }: Report): string {
  const parts = [
    ...(actions.reached > 0 ? [`${grouped(actions.reached)} reached from outside`] : []),
    ...(actions.background > 0 ? [`${grouped(actions.background)} only in the background`] : []),
    ...(actions.unattributed > 0 ? [`${grouped(actions.unattributed)} from nowhere that we know`] : []),
  ];
  const found = `${counted(entryPoints.found, "entry point")}, ${counted(actions.found, "action")}`;
  return parts.length > 0 ? `${found}: ${parts.join(", ")}.` : `${found}.`;
}

/** What counts: "3 errors, 1 warning. 1 accepted by a waiver." */
export function sayFindings(report: Report): string {
  const { error, warning, note } = countSeverities(report);
  const waived = report.findings.filter((finding) => !isTold(finding)).length;
  const observed = report.findings.filter((finding) => isTold(finding) && finding.observed).length;
  const parts = [counted(error, "error"), counted(warning, "warning"), counted(note, "note")].filter((part) => !part.startsWith("0 "));
  return [
    parts.length > 0 ? `${parts.join(", ")}.` : "Nothing to report.",
    ...(waived > 0 ? [`${counted(waived, "finding")} accepted by a waiver.`] : []),
    ...(observed > 0 ? [`${counted(observed, "finding")} only observed.`] : []),
  ].join(" ");
}

/** What a reader must know to trust the counts; one sentence each. */
export function sayLimits(report: Report): readonly string[] {
  const { files, calls, entryPoints, auditsKnown } = report.coverage;
  const weak = report.findings.filter((finding) => isTold(finding) && finding.rule === "weak-guard").length;
  const own = calls.resolved + calls.lost;
  const declared = report.verdicts.filter(isDeclared).length;
  return [
    ...(declared > 0 ? [`${counted(declared, "action")} held by declaration alone: public, or bookkeeping.`] : []),
    ...(weak > 0 ? [`${counted(weak, "open guard")} ${weak === 1 ? "is" : "are"} there, and too weak.`] : []),
    ...(auditsKnown ? [] : ["No audit function is known, so no action was held to one: name yours under `audits` in countersign.jsonc."]),
    ...(report.blindSpots.length > 0 ? [`${counted(report.blindSpots.length, "blind spot")}: nothing is claimed about what lies behind.`] : []),
    ...(calls.lost > 0 ? [`${grouped(calls.lost)} of ${counted(own, "own call")} could not be followed.`] : []),
    ...(entryPoints.unresolved > 0 ? [`${counted(entryPoints.unresolved, "entry point")} without a function that could be found.`] : []),
    ...(files.skipped.length > 0 ? [`${counted(files.skipped.length, "file")} not read: ${sayReasons(files.skipped)}.`] : []),
  ];
}

/** Nothing was proved: somebody says that nobody needs to be asked. */
function isDeclared({ obligation: { duty }, outcome, level }: Report["verdicts"][number]): boolean {
  return duty === "guard" && outcome === "held" && level === "declared-public";
}

const words: Readonly<Record<SkippedFile["why"], string>> = {
  test: "test",
  excluded: "excluded",
  "too-large": "too large",
  binary: "binary",
  unreadable: "unreadable",
  "outside-root": "outside of the folder",
  generated: "generated",
};
/** Left out by rule; the others are named, for somebody may have counted on them. */
const usual: ReadonlySet<SkippedFile["why"]> = new Set(["test", "excluded", "generated"]);

function sayReasons(skipped: Report["coverage"]["files"]["skipped"]): string {
  const counts = new Map<SkippedFile["why"], readonly string[]>();
  for (const { why, file } of skipped) counts.set(why, [...(counts.get(why) ?? []), file]);
  const sorted = [...counts].sort(([a, many], [b, more]) => more.length - many.length || (a < b ? -1 : 1));
  return listed(
    sorted.map(([why, files]) => `${grouped(files.length)} ${words[why]}${usual.has(why) ? "" : ` (${listed(files, 3)})`}`),
    counts.size,
  );
}
