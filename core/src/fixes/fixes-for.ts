// A finding -> what would mend it, the preferred first. What is not understood is not offered: a wrong proposal costs more trust than ten right ones earn.
import { addAwait } from "./add-await.js";
import type { Fix, FixAsk } from "./fix.js";
import { heed } from "./heed-answer.js";
import { insertAudit } from "./insert-audit.js";
import { insertGuard } from "./insert-guard.js";
import { moveGuard } from "./move-guard.js";
import { openSurroundings, type Surroundings } from "./surroundings.js";

const inCode: readonly ((around: Surroundings) => readonly Fix[])[] = [addAwait, heed, moveGuard, insertGuard, insertAudit];

export function fixesFor(ask: FixAsk): readonly Fix[] {
  if (ask.finding.waivedBy !== null) return [];
  const around = openSurroundings(ask);
  return [...inCode.flatMap((offer) => offer(around)), ...declarations(ask)];
}

/** Without edits: the reason, the owner and the end are for people to give, and `declare` writes them. */
function declarations({ finding, report }: FixAsk): readonly Fix[] {
  const { rule, entryPoint } = finding;
  const entry = report.entryPoints.find(({ id }) => id === entryPoint);
  const isOfCaller = report.verdicts.some(
    ({ outcome, obligation }) =>
      outcome === "open" && obligation.duty === "guard" && obligation.entryPoint.id === entryPoint && obligation.action.id === finding.action,
  );
  const canBePublic = entry?.category === "request" && isOfCaller && barely.includes(rule);
  return [
    ...(canBePublic ? [{ title: "Declare this entry point public…", kind: "public" as const, edits: [] }] : []),
    ...(rule === "stale-waiver" ? [] : [{ title: "Accept this finding for a while…", kind: "waiver" as const, edits: [] }]),
  ];
}
/** Where no check is there, nobody may have meant one. Where one is and fails, somebody did. */
const barely: readonly string[] = ["unguarded-action", "public-by-convention", "weak-guard"];
