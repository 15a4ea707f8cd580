// The guard duty of one action from one entry point: held, open or unknown, whichever of its deeds is worst.
import type { EntryPoint, GuardEvidence, NearMiss } from "../model/graph.js";
import { name } from "../model/names.js";
import type { Level, Policy, Requirement } from "../model/policy.js";
import type { Evidence } from "../model/verdict.js";
import { coveredBy, levelOf, missedObjects } from "./about.js";
import { shownBy } from "./claims.js";
import { hides } from "./cut-call.js";
import type { Deed, Late } from "./deeds.js";
import { byStrength, evidenceKey, missKey, rank, spanKey } from "./evidence.js";
import { type Caller, isBlind } from "./identity.js";
import type { Outcome } from "./outcome.js";
import { byTrace, traceOf } from "./trace.js";
import { holdsHere, isSomebodyThere, type Valid, validEvidence, whereThere } from "./valid-evidence.js";

export interface GuardCase {
  readonly entryPoint: EntryPoint;
  readonly requirement: Requirement;
  /** All of one action; never empty. */
  readonly deeds: readonly Deed[];
  readonly late: readonly Late[];
  readonly caller: Caller;
  readonly policy: Policy;
  /** Of what nothing is asked: the entry point, which is public, or the action, which is bookkeeping. */
  readonly declared: "public" | "bookkeeping" | null;
}

const worse = { open: 0, unknown: 1, held: 2 } as const;

export function judgeGuard(found: GuardCase): Outcome {
  const outcomes = [...found.deeds].sort(byTrace).map((deed) => judgeDeed(deed, found));
  const worst = outcomes.reduce((a, b) => (compareOutcomes(a, b) <= 0 ? a : b));
  if (worst.outcome !== "open") return worst;
  const misses = outcomes.flatMap((one) => (one.outcome === "open" ? one.nearMisses : []));
  return { ...worst, nearMisses: tidy(misses) };
}

/** The worse outcome; of two that are held, the one that is held by less. */
function compareOutcomes(a: Outcome, b: Outcome): number {
  return worse[a.outcome] - worse[b.outcome] || (a.outcome === "held" ? rankOf(a) - rankOf(b) : 0);
}
function rankOf({ level }: Outcome): number {
  return level === null ? -1 : rank(level);
}

function judgeDeed(done: Deed, asked: GuardCase): Outcome {
  const deed = whereThere(done);
  const known: Caller = { ...asked.caller, shown: shownBy(deed.under.values()) };
  const caller: Caller = { ...known, isThere: isSomebodyThere(deed, known) };
  const found: GuardCase = { ...asked, caller };
  const { requirement, policy, declared, entryPoint } = found;
  const trace = traceOf(deed);
  const valid = validEvidence(deed, caller, { permissions: requirement.permissions, verbs: policy.verbs });
  const level = valid[0]?.level ?? null;
  const holding = holdingOf(valid, deed, found);
  if (holding) return { outcome: "held", ...holding, trace };
  if (declared) return { outcome: "held", level: "declared-public", evidence: [declaration(declared, entryPoint)], trace };
  const blindSpots = [...deed.blind.values()].filter((spot) => isBlind(spot, caller) && hides(spot, deed, caller));
  if (blindSpots.length > 0) return { outcome: "unknown", level, blindSpots, trace };
  return { outcome: "open", level, nearMisses: nearMisses(deed, valid, found), audits: [], trace };
}

interface Holding {
  readonly level: Level;
  readonly evidence: readonly Evidence[];
}
/** null: not enough. Where objects are asked about, none may be left unchecked. */
function holdingOf(valid: readonly Valid[], deed: Deed, { requirement, caller, policy }: GuardCase): Holding | null {
  if (requirement.about.length > 0) {
    const covering = coveredBy({ requirement, deed, caller, verbs: policy.verbs });
    return covering && { level: levelOf(covering), evidence: covering.map(asEvidence) };
  }
  const best = valid.find((one) => isEnough(one, requirement));
  return best ? { level: best.level, evidence: [asEvidence(best.evidence)] } : null;
}

/** One of the named guards, where guards are named; else the level. */
function isEnough({ evidence, level, flaw, arms }: Valid, requirement: Requirement): boolean {
  // A secret, or somebody signed in: the weaker of them counts, and which that is depends on what is asked.
  if (arms.length > 0) return arms.every((arm) => isEnough(arm, requirement));
  if (flaw !== null && requirement.permissions.length > 0) return false;
  if (requirement.guardedBy.length > 0) return flaw === null && guardsIn(evidence).every((guard) => requirement.guardedBy.includes(guard));
  return requirement.level === null || rank(level) >= rank(requirement.level) || (requirement.signed && level === "signed");
}
function guardsIn({ form, guard, arms }: GuardEvidence): readonly GuardEvidence["guard"][] {
  return form === "either" ? arms.flatMap(guardsIn) : [guard];
}

function asEvidence(evidence: GuardEvidence): Evidence {
  return { duty: "guard", ...evidence };
}

function declaration(declared: string, { span, pack }: EntryPoint): Evidence {
  return {
    duty: "guard",
    guard: name<"GuardId">(declared),
    level: "declared-public",
    form: "declaration",
    permission: null,
    subject: null,
    about: [],
    arms: [],
    span,
    pack,
  };
}

// ---- near misses --------------------------------------------------------------

function nearMisses(deed: Deed, valid: readonly Valid[], { late, caller, requirement, policy }: GuardCase): readonly NearMiss[] {
  const unchecked = requirement.about.length > 0 ? missedObjects({ requirement, deed, caller, verbs: policy.verbs }) : [];
  const weak = valid.map(({ evidence, flaw }): NearMiss => ({ evidence, flaw: flaw ?? "too-weak", at: null }));
  const after = late.filter(({ action }) => action === deed.action.id).map(({ miss }) => miss);
  const met = [...deed.missed.values(), ...after].filter(({ evidence }) => holdsHere(evidence, caller) && !deed.under.has(evidenceKey(evidence)));
  return [...unchecked, ...weak, ...met];
}

/** Each once. An answer that was ignored at first, and then tested in vain, is told by what went wrong with the test. */
function tidy(misses: readonly NearMiss[]): readonly NearMiss[] {
  const unique = [...new Map(misses.map((miss) => [missKey(miss), miss])).values()];
  const told = new Set(unique.filter(({ flaw }) => flaw !== "result-ignored").map(checkKey));
  return unique.filter((miss) => miss.flaw !== "result-ignored" || !told.has(checkKey(miss))).sort((a, b) => byStrength(a.evidence, b.evidence));
}
function checkKey({ evidence }: NearMiss): string {
  return `${evidence.guard} ${spanKey(evidence.span)}`;
}
