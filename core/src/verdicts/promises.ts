// Promises: what a check proves only once it is waited for.
import type { AuditEvidence, Flaw, GuardEvidence, LinkedStep } from "../model/graph.js";
import type { CallId } from "../model/names.js";
import { type Begun, type Books, begin, flaw, gained, hold, miss, record, union } from "./books.js";
import { joinDebts } from "./debts.js";
import { type Frame, noteLate } from "./frame.js";
import { orThrow, type Ways } from "./ways.js";

type Settle = Extract<LinkedStep, { kind: "settle" }>;
type Audit = Extract<LinkedStep, { kind: "audit" }>;

/** Made and not waited for: its guards prove nothing yet, and its audits count only where delivery may come later. */
export function leaveBegun(at: Books, call: CallId, { guards, audits }: Begun, frame: Frame): Books {
  const isWaitedFor = frame.waitedFor.has(call);
  if (isWaitedFor) noteLate(at, guards, frame);
  const told = missAll(begin(at, call, { guards, audits }), guards, isWaitedFor ? "concurrent" : "not-awaited");
  return deferred(told, audits, (audit) => audit.delivery === "any");
}

function missAll(at: Books, guards: readonly GuardEvidence[], why: Flaw): Books {
  return miss(
    at,
    guards.map((evidence) => ({ evidence, flaw: why, at: null })),
  );
}

/** Audits that may be delivered later pay; the others are told. */
export function deferred(at: Books, audits: readonly AuditEvidence[], counts: (audit: AuditEvidence) => boolean): Books {
  const paying = audits.filter(counts);
  return flaw(
    record(at, paying),
    audits.filter((audit) => !paying.includes(audit)),
    "not-awaited",
  );
}

/** A call that nobody waits for: its deeds are done beside the path, its throw does not come out, its guards stop nobody. */
export function detach(at: Books, ran: Ways, call: CallId, frame: Frame): Ways {
  const after = ran.on ?? ran.thrown;
  if (!after) return orThrow(at, at);
  const beside: Books = {
    ...at,
    acted: union(at.acted, after.acted),
    owed: joinDebts(at.owed, after.owed),
    missed: after.missed,
    flawed: after.flawed,
    blind: after.blind,
  };
  const begun: Begun = ran.on ? { guards: gained(at, ran.on), audits: newAudits(at, ran.on) } : { guards: [], audits: [] };
  return { ...orThrow(at, leaveBegun(beside, call, begun, frame)), thrown: null };
}

export function newAudits(before: Books, after: Books): readonly AuditEvidence[] {
  return [...after.recorded].filter(([key]) => !before.recorded.has(key)).map(([, audit]) => audit);
}

// Limit: a promise that a function is handed, or hands back in a record, and that is waited for there counts as not waited for. Summaries start from empty books.
/** Waited for at last. Where a refusal is tolerated (allSettled, race), it stops nobody. */
export function settle({ calls, tolerant }: Settle, at: Books): Ways {
  const begun = calls.flatMap((call) => at.begun.get(call) ?? []);
  const guards = begun.flatMap((one) => one.guards);
  const audits = begun.flatMap((one) => one.audits);
  const waiting: Books = {
    ...at,
    begun: new Map([...at.begun].filter(([call]) => !calls.includes(call))),
    missed: withoutConcurrent(at.missed, guards),
    flawed: withoutUnawaited(at.flawed, audits),
  };
  const on = tolerant ? flaw(missAll(waiting, guards, "denial-swallowed"), audits, "swallowed") : record(hold(waiting, guards), audits);
  return orThrow(waiting, on);
}

/** What comes after the wait does not run beside them any more. */
function withoutConcurrent(missed: Books["missed"], guards: readonly GuardEvidence[]): Books["missed"] {
  return new Map([...missed].filter(([, { evidence, flaw: why }]) => (why !== "concurrent" && why !== "not-awaited") || !guards.includes(evidence)));
}

function withoutUnawaited(flawed: Books["flawed"], audits: readonly AuditEvidence[]): Books["flawed"] {
  if (audits.length === 0) return flawed;
  return new Map([...flawed].filter(([, { evidence, flaw: why }]) => why !== "not-awaited" || !audits.includes(evidence)));
}

/** Recorded now, or later, where the policy takes later for an answer. What lacks a field, or holds a secret, is no record. */
export function audit(step: Audit, at: Books, frame: Frame): Ways {
  const { evidence } = step;
  if (evidence.missingFields.length > 0) return orThrow(at, flaw(at, [evidence], "missing-fields"));
  if (evidence.secrets.length > 0) return orThrow(at, flaw(at, [evidence], "secret"));
  if (!step.promise || step.settled === "now") return orThrow(at, record(at, [evidence]));
  const handedOn = evidence.delivery === "deferred" && step.settled === "later" && !frame.waitedFor.has(step.call);
  if (handedOn) return orThrow(at, record(at, [evidence]));
  return orThrow(at, leaveBegun(at, step.call, { guards: [], audits: [evidence] }, frame));
}
