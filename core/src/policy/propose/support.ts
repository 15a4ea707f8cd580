// What speaks for a function being the project's guard or audit: before how many of which changes it was seen.
import type { Span } from "../../model/names.js";
import type { Report } from "../../model/report.js";
import type { Verdict } from "../../model/verdict.js";

export interface Candidate {
  /** "src/auth.ts#requireAdmin" */
  readonly function: string;
  readonly level: string;
  /** Entry points that it was seen on the way from. */
  readonly entryPoints: number;
  /** "before 23 of 24 deletes of User" */
  readonly support: string;
}

const fewestEntryPoints = 2;
const mostCandidates = 15;

/** Checks that were understood from their own text, each with a function of its own; the most used first. */
export function guardCandidates(report: Report): readonly Candidate[] {
  const nameOf = openNames(report);
  const asked = report.verdicts.filter(({ obligation }) => obligation.duty === "guard" && obligation.entryPoint.category === "request");
  const byFunction = new Map<string, { readonly level: string; readonly verdicts: Verdict[] }>();
  for (const verdict of asked) {
    if (verdict.outcome !== "held") continue;
    for (const evidence of verdict.evidence) {
      const name = evidence.duty === "guard" && evidence.form === "inferred" ? nameOf(evidence.span) : null;
      // A check that stands beside the action is no function that one could name.
      if (evidence.duty !== "guard" || name === null || name === nameOf(verdict.obligation.action.span)) continue;
      const known = byFunction.get(name) ?? { level: evidence.level, verdicts: [] };
      byFunction.set(name, known);
      known.verdicts.push(verdict);
    }
  }
  return [...byFunction]
    .map(([name, { level, verdicts }]) => ({ function: name, level, entryPoints: entriesOf(verdicts), support: supportOf(verdicts, asked) }))
    .filter(({ entryPoints }) => entryPoints >= fewestEntryPoints)
    .sort((a, b) => b.entryPoints - a.entryPoints || (a.function < b.function ? -1 : 1))
    .slice(0, mostCandidates);
}

const records = /audit|activit(y|ies)|event_?logs?$|history|journal|trail/i;

/** Functions that write to what is called as records are; whether they are the record of an action, only its people know. */
export function auditCandidates(report: Report): readonly Candidate[] {
  const nameOf = openNames(report);
  const writing = report.actions.filter(({ effect, resource }) => effect === "create" && records.test(resource));
  const names = [...new Set(writing.flatMap(({ span }) => nameOf(span) ?? []))];
  return names
    .map((name) => {
      const reached = report.verdicts.filter(({ obligation: { action } }) => records.test(action.resource) && nameOf(action.span) === name);
      return { function: name, level: "", entryPoints: entriesOf(reached), support: `reached from ${counted(entriesOf(reached), "entry point")}` };
    })
    .sort((a, b) => b.entryPoints - a.entryPoints || (a.function < b.function ? -1 : 1))
    .slice(0, mostCandidates);
}

/** The kind of change that it stands before most often, against all changes of that kind. */
function supportOf(held: readonly Verdict[], asked: readonly Verdict[]): string {
  const kinds = new Map<string, number>();
  for (const verdict of held) kinds.set(kindOf(verdict), (kinds.get(kindOf(verdict)) ?? 0) + 1);
  const [best] = [...kinds].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  if (!best) return "";
  const [kind, times] = best;
  return `before ${times} of ${counted(asked.filter((verdict) => kindOf(verdict) === kind).length, "way")} to ${kind}`;
}

function kindOf({ obligation: { action } }: Verdict): string {
  return `${action.effect} ${action.resource}`;
}
function entriesOf(verdicts: readonly Verdict[]): number {
  return new Set(verdicts.map(({ obligation }) => obligation.entryPoint.id)).size;
}
function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** By the function that a place stands in; null: it stands in none that has a name. */
function openNames({ places }: Report): (span: Span) => string | null {
  const byPlace = new Map(places.map((one) => [keyOf(one.span), one.function]));
  return (span) => {
    const found = byPlace.get(keyOf(span)) ?? "";
    return /#[\w$.]+$/.test(found) ? found : null;
  };
}
function keyOf({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}
