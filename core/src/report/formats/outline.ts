// A report as people are told it: findings that say the same of several entry points are one, and the duties are counted.
import type { EntryPointId, Fingerprint } from "../../model/names.js";
import type { Finding, Report, Severity } from "../../model/report.js";
import type { Verdict } from "../../model/verdict.js";

/** One or more findings of one rule about one action, or one place. */
export interface Group {
  readonly finding: Finding;
  readonly others: readonly { readonly entryPoint: EntryPointId; readonly fingerprint: Fingerprint }[];
}
export interface Tally {
  readonly held: number;
  readonly open: number;
  readonly unknown: number;
}

export function isTold({ waivedBy }: Finding): boolean {
  return waivedBy === null;
}

/** In the order of the findings. */
export function groupFindings(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, action, severity, observed, fingerprint } = finding;
    const key = action === null ? fingerprint : [rule, action, severity, observed].join("\n");
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap(([finding, ...rest]): Group[] => {
    if (!finding) return [];
    return [{ finding, others: rest.flatMap(({ entryPoint, fingerprint }) => (entryPoint === null ? [] : [{ entryPoint, fingerprint }])) }];
  });
}

/** "11 of 12 other entry points of this file are guarded, most by `can`."; null: there is nothing to compare with. */
export function sayPeers({ peers }: Finding): string | null {
  if (!peers) return null;
  const { guarded, of, among, by } = peers;
  return `${guarded === 0 ? "None" : guarded} of ${of} other ${among} ${guarded === 1 || guarded === 0 ? "is" : "are"} guarded${by ? `, most by ${by}` : ""}.`;
}

/** The message without its remedy, which follows it behind a colon. */
export function headline({ message, remedy }: Finding): string {
  const tail = `: ${remedy}.`;
  return message.endsWith(tail) ? `${message.slice(0, -tail.length)}.` : message;
}

export function tally(verdicts: readonly Verdict[], duty: Verdict["obligation"]["duty"]): Tally {
  const count = (outcome: Verdict["outcome"]): number => verdicts.filter((verdict) => verdict.obligation.duty === duty && verdict.outcome === outcome).length;
  return { held: count("held"), open: count("open"), unknown: count("unknown") };
}

/** Those that can fail a run. */
export function countSeverities({ findings }: Report): Readonly<Record<Severity, number>> {
  const counting = findings.filter((finding) => isTold(finding) && !finding.observed);
  const count = (severity: Severity): number => counting.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}
