// Verdicts -> rows: an entry point, an action, and how it is guarded and audited.
import type { Report, Verdict } from "../../../index.js";
import type { Core } from "../../command.js";

export interface Row {
  readonly entryPoint: string;
  readonly category: string;
  readonly action: string;
  readonly place: string;
  /** "admin", or why not: "open", "unknown", "not asked for". */
  readonly guard: string;
  readonly level: string;
  readonly audit: string;
}

const notAsked = "not asked for";

/** In the order of the report. An entry point without actions has a row too: that it can do nothing is worth knowing. */
export function composeRows(core: Core, { entryPoints, verdicts }: Report): readonly Row[] {
  const byEntry = new Map<string, Map<string, Verdict[]>>();
  for (const verdict of verdicts) {
    const { entryPoint, action } = verdict.obligation;
    const deeds = byEntry.get(entryPoint.id) ?? new Map<string, Verdict[]>();
    deeds.set(action.id, [...(deeds.get(action.id) ?? []), verdict]);
    byEntry.set(entryPoint.id, deeds);
  }
  return entryPoints.flatMap((entryPoint) => {
    const head = { entryPoint: core.plain(core.showEntry(entryPoint)), category: entryPoint.category };
    const deeds = [...(byEntry.get(entryPoint.id)?.values() ?? [])];
    if (deeds.length > 0) return deeds.flatMap((deed) => deedRow(core, head, deed));
    const { file, start } = entryPoint.span;
    return [{ ...head, action: "-", place: core.plain(`${file}:${start.line}`), guard: "-", level: "-", audit: "-" }];
  });
}

function deedRow(core: Core, head: Pick<Row, "entryPoint" | "category">, deed: readonly Verdict[]): readonly Row[] {
  const [first] = deed;
  if (!first) return [];
  const { action } = first.obligation;
  const guards = deed.filter(({ obligation }) => obligation.duty === "guard");
  const audits = deed.filter(({ obligation }) => obligation.duty === "audit");
  return [
    {
      ...head,
      action: core.plain(core.showAction(action)),
      place: core.plain(`${action.span.file}:${action.span.start.line}`),
      guard: core.plain(sayAll(guards)),
      level: levelOf(core, guards),
      audit: core.plain(sayAll(audits)),
    },
  ];
}

/** Where several requirements ask, the worst answer is told. */
function sayAll(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return notAsked;
  const bad = verdicts.find(({ outcome }) => outcome === "open") ?? verdicts.find(({ outcome }) => outcome === "unknown");
  if (bad) return bad.outcome;
  const names = verdicts.flatMap((verdict) =>
    verdict.outcome === "held" ? verdict.evidence.map((one) => (one.duty === "guard" ? one.guard : one.audit)) : [],
  );
  return [...new Set(names)].join(", ") || "held";
}

/** What is proved, also where it is too little. */
function levelOf({ levels }: Core, guards: readonly Verdict[]): string {
  const proved = guards.flatMap(({ level }) => (level === null ? [] : [level]));
  return levels.find((level) => proved.includes(level)) ?? "-";
}
