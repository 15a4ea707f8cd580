// Verdicts by deed: one entry point and one action, with what is asked of the two and what came of it.
import { type Action, type EntryPoint, type Finding, openFindings, type Report, type Verdict } from "../../index.js";

export interface Deed {
  readonly entryPoint: EntryPoint;
  readonly action: Action;
  /** Guard first. */
  readonly duties: readonly Duty[];
  /** The worst of its duties. accepted: what is open is waived. */
  readonly outcome: Verdict["outcome"] | "accepted";
}
export interface Duty {
  readonly verdict: Verdict;
  /** null: no rule speaks of it. */
  readonly finding: Finding | null;
}

const order = ["open", "unknown", "accepted", "held"] as const;

/** In the order of the report. */
export function gatherDeeds(report: Report): readonly Deed[] {
  const findingOf = openFindings(report);
  const byDeed = new Map<string, Duty[]>();
  for (const verdict of report.verdicts) {
    const { entryPoint, action } = verdict.obligation;
    const key = `${entryPoint.id}\n${action.id}`;
    const duty = { verdict, finding: verdict.outcome === "held" ? null : findingOf(verdict) };
    const there = byDeed.get(key);
    if (there) there.push(duty);
    else byDeed.set(key, [duty]);
  }
  return [...byDeed.values()].flatMap((duties) => {
    const [first] = duties;
    if (!first) return [];
    const { entryPoint, action } = first.verdict.obligation;
    const sorted = duties.toSorted((a, b) => rankOf(a) - rankOf(b));
    return [{ entryPoint, action, duties: sorted, outcome: order.find((outcome) => duties.some((duty) => outcomeOf(duty) === outcome)) ?? "held" }];
  });
}

function outcomeOf({ verdict, finding }: Duty): Deed["outcome"] {
  return finding?.waivedBy ? "accepted" : verdict.outcome;
}
function rankOf({ verdict }: Duty): number {
  return verdict.obligation.duty === "guard" ? 0 : 1;
}

/** "4 actions: 3 held, 1 open" */
export function sayOutcomes(deeds: readonly Deed[]): string {
  const parts = (["held", "open", "unknown", "accepted"] as const).flatMap((outcome) => {
    const count = deeds.filter((deed) => deed.outcome === outcome).length;
    return count > 0 ? [`${count} ${outcome}`] : [];
  });
  return `${deeds.length} ${deeds.length === 1 ? "action" : "actions"}: ${parts.join(", ")}`;
}
