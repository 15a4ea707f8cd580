// Which near miss, or which flaw of an audit, tells an open verdict best; so that one rule speaks, and the others are silent.
import type { Flaw, GuardEvidence, NearMiss } from "../model/graph.js";
import { type Level, levels, type Requirement } from "../model/policy.js";
import type { AuditFlaw, Verdict } from "../model/verdict.js";

/** A verdict with the sentence of the policy that asked for it. */
export interface Case {
  readonly verdict: Verdict;
  readonly requirement: Requirement;
  /** As people know the check, in backquotes if it has a name. */
  readonly nameOf: (evidence: GuardEvidence) => string;
}

/** Checks that were understood from their text go by this name, all of them. */
export const nameless = "inferred";

/** Nearest to a guard first: the fewer keystrokes to mend it, the more telling. */
const order: Readonly<Record<Flaw, number>> = {
  "not-awaited": 0,
  concurrent: 1,
  "result-ignored": 2,
  "always-truthy": 3,
  "no-exit": 4,
  "denial-swallowed": 5,
  "too-late": 6,
  "one-branch-only": 7,
  "switched-off": 8,
  "other-permission": 9,
  "other-object": 10,
  "fails-open": 11,
  optional: 12,
  "inert-metadata": 13,
  "too-weak": 14,
};
const auditOrder: Readonly<Record<AuditFlaw["flaw"], number>> = {
  "not-awaited": 0,
  swallowed: 1,
  "missing-fields": 2,
  secret: 3,
  "not-every-path": 4,
  "other-record": 5,
};

/** The near miss that speaks for an open guard duty; null: none of them would have been enough even without its flaw. */
export function tellingMiss({ verdict, requirement }: Omit<Case, "nameOf">): NearMiss | null {
  if (verdict.outcome !== "open" || verdict.obligation.duty !== "guard") return null;
  // A message from a known sender needs no caller. Where there is one, the sender's secret is but another way in.
  const isSenders = ({ evidence }: NearMiss): boolean => requirement.signed && evidence.level === "signed" && provedLevel({ verdict }) === null;
  const strong = verdict.nearMisses.filter(
    (miss) => miss.flaw !== "too-weak" && !isAfterthought(miss) && (wouldBeEnough(miss, requirement) || isSenders(miss)),
  );
  // Of equals, one that has a name says more.
  return first(strong, ({ flaw, evidence }) => order[flaw] + (evidence.guard === nameless ? 0.5 : 0));
}

/** Each check that was met, once, with what speaks most plainly against it: one check is met on each way that comes by. */
export function metChecks({ verdict }: Pick<Case, "verdict">): readonly NearMiss[] {
  const met = new Map<string, NearMiss>();
  for (const miss of verdict.outcome === "open" ? verdict.nearMisses : []) {
    const { file, start } = miss.evidence.span;
    const key = `${file} ${start.line} ${start.column}`;
    const before = met.get(key);
    if (!before || order[miss.flaw] < order[before.flaw]) met.set(key, miss);
  }
  return [...met.values()];
}

/** `rows.find((row) => row.teamId === caller.teamId)`, behind the deed: what is picked from its outcome was never meant as its guard. */
function isAfterthought({ flaw, evidence }: NearMiss): boolean {
  return flaw === "too-late" && evidence.guard === nameless && evidence.subject === null && evidence.level === "tenant";
}

/** What the way to the action proves, though not enough; null: nothing. */
export function provedLevel({ verdict }: Pick<Case, "verdict">): Level | null {
  if (verdict.outcome !== "open" || verdict.obligation.duty !== "guard") return null;
  const reached = verdict.level ?? verdict.nearMisses.find(({ flaw }) => flaw === "too-weak")?.evidence.level ?? null;
  return reached === "declared-public" ? null : reached;
}

/** Nothing on the way asks who is there, and nothing looks as if it did. */
export function isBare(found: Case): boolean {
  const { outcome, obligation } = found.verdict;
  return outcome === "open" && obligation.duty === "guard" && tellingMiss(found) === null && provedLevel(found) === null;
}

/** The audit that speaks for an open audit duty. */
export function tellingAudit({ verdict }: Case): AuditFlaw | null {
  if (verdict.outcome !== "open" || verdict.obligation.duty !== "audit") return null;
  return first(verdict.audits, (audit) => auditOrder[audit.flaw]);
}

function wouldBeEnough({ evidence }: NearMiss, { level, guardedBy }: Requirement): boolean {
  if (guardedBy.length > 0) return guardedBy.includes(evidence.guard);
  return level === null || levels.indexOf(evidence.level) >= levels.indexOf(level);
}

/** Of equals, the earlier. */
function first<T>(all: readonly T[], rank: (one: T) => number): T | null {
  return all.reduce<T | null>((best, one) => (best === null || rank(one) < rank(best) ? one : best), null);
}
