// The audit duty of one action from one entry point: at every successful return, an audit must have been made.
import type { Action, AuditEvidence } from "../model/graph.js";
import type { ActionId } from "../model/names.js";
import type { AuditFlaw, Evidence, Trace } from "../model/verdict.js";
import type { Books } from "./books.js";
import { spanKey } from "./evidence.js";
import { type Caller, isBlind } from "./identity.js";
import type { Outcome } from "./outcome.js";
import type { Summary } from "./summary.js";

interface AuditCase {
  readonly action: Action;
  readonly way: Summary;
  readonly trace: Trace;
  readonly caller: Caller;
  /** Names of the audits that count; empty: any. */
  readonly accepts: readonly string[];
}

export function judgeAudit({ action, way, trace, caller, accepts }: AuditCase): Outcome {
  const exits = successes(way);
  const owing = exits.filter(({ owed }) => owed.has(action.id));
  const counts = ({ audit }: AuditEvidence): boolean => accepts.length === 0 || accepts.includes(audit);
  if (owing.length === 0) return { outcome: "held", level: null, evidence: recordsOf(exits, action.id).filter(counts).map(asEvidence), trace };
  const spots = unique(owing.flatMap(({ blind }) => [...blind]).filter(([, spot]) => spot.reason !== "opaque-guard" && !spot.ofMany && isBlind(spot, caller)));
  if (spots.length > 0) return { outcome: "unknown", level: null, blindSpots: spots, trace };
  const flaws = flawsOf(owing, exits, action.id).filter(({ evidence }) => counts(evidence));
  return { outcome: "open", level: null, nearMisses: [], audits: flaws.length > 0 ? flaws : otherRecords(owing), trace };
}

/** Something was recorded beside the action, and not what the policy asks for. */
function otherRecords(owing: readonly Books[]): readonly AuditFlaw[] {
  return unique(owing.flatMap(({ recorded }) => [...recorded])).map((evidence): AuditFlaw => ({ evidence, flaw: "other-record" }));
}

/** Every return that is no refusal. Where there is none, success itself leaves by a throw: `redirect()`. */
function successes({ answers, thrown }: Summary): readonly Books[] {
  const returned = answers.filter(({ denial }) => denial === null).map(({ books }) => books);
  return returned.length > 0 || !thrown ? returned : [thrown];
}

function recordsOf(exits: readonly Books[], action: ActionId): readonly AuditEvidence[] {
  return unique(
    exits.flatMap(({ paid }) => [...paid.values()].filter((one) => one.action === action).map(({ audit }) => [spanKey(audit.span), audit] as const)),
  );
}

function asEvidence(evidence: AuditEvidence): Evidence {
  return { duty: "audit", ...evidence };
}

/** Why what stands there does not count; also audits that other successful returns have made. */
function flawsOf(owing: readonly Books[], exits: readonly Books[], action: ActionId): readonly AuditFlaw[] {
  const met = unique(owing.flatMap(({ flawed }) => [...flawed]));
  const known = new Set(met.map(({ evidence }) => spanKey(evidence.span)));
  const elsewhere = recordsOf(exits, action).filter(({ span }) => !known.has(spanKey(span)));
  return [...met, ...elsewhere.map((evidence): AuditFlaw => ({ evidence, flaw: "not-every-path" }))];
}

function unique<V>(entries: readonly (readonly [string, V])[]): readonly V[] {
  return [...new Map([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).values()];
}
