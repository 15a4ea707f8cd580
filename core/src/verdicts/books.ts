// The books kept along a path: what is held, what is owed and recorded, and what was met on the way.
import type { Action, AuditEvidence, BlindSpot, Denial, Flaw, GuardEvidence, NearMiss } from "../model/graph.js";
import type { ActionId, CallId } from "../model/names.js";
import type { AuditFlaw } from "../model/verdict.js";
import { checkedIfThere, isWholeCheck } from "./check-or-absence.js";
import { allKinds, auditKey, bill, type Debts, joinDebts, noDebts, owedBy, type Payment, sharedKinds } from "./debts.js";
import { missesBetween } from "./deployment.js";
import { evidenceKey, isPending, missKey, spanKey } from "./evidence.js";
import { addHeld, type Held, joinHeld, nothingHeld } from "./held.js";
import { type Known, meetKnown, nothingKnown } from "./presence.js";
import { meetTested, type Tested } from "./tested.js";

export interface Books {
  /** Guards that hold on every path so far. */
  readonly held: Held;
  /** Actions that some path has done and no audit has told of. */
  readonly owed: Debts;
  /** Audits made; empty unless every path has made one. */
  readonly recorded: ReadonlyMap<string, AuditEvidence>;
  /** Names of the audits that every path has made. */
  readonly kinds: ReadonlySet<string>;
  /** Which audit paid for which action, on some path. */
  readonly paid: ReadonlyMap<string, Payment>;
  /** Actions that some path has done. */
  readonly acted: ReadonlyMap<ActionId, Action>;
  /** Promises made on every path and not yet waited for, with what they prove once they are. */
  readonly begun: ReadonlyMap<CallId, Begun>;
  /** What some path met: near misses, audits that do not count, and what could not be seen. */
  readonly missed: ReadonlyMap<string, NearMiss>;
  readonly flawed: ReadonlyMap<string, AuditFlaw>;
  readonly blind: ReadonlyMap<string, BlindSpot>;
  /** A refusal that every path has said, without having left yet. */
  readonly denial: Denial | null;
  /** What the tests on every path say of whether values are there. Kept within one function. */
  readonly known: Known;
  /** What the tests on every path say of answers. Kept within one function. */
  readonly tested: Tested | null;
  /** Every path came through a rescue. */
  readonly rescued: boolean;
}
export interface Begun {
  readonly guards: readonly GuardEvidence[];
  readonly audits: readonly AuditEvidence[];
}
/** null: no path comes this way. */
export type Reached = Books | null;

const nothingRecorded: Books["recorded"] = new Map();
const noKinds: Books["kinds"] = new Set();

export const emptyBooks: Books = {
  held: nothingHeld,
  owed: noDebts,
  recorded: nothingRecorded,
  kinds: noKinds,
  paid: new Map(),
  acted: new Map(),
  begun: new Map(),
  missed: new Map(),
  flawed: new Map(),
  blind: new Map(),
  denial: null,
  known: nothingKnown,
  tested: null,
  rescued: false,
};

// ---- entries ----------------------------------------------------------------

export function hold(at: Books, evidence: Iterable<GuardEvidence>): Books {
  const held = addHeld(at.held, evidence);
  return held === at.held ? at : { ...at, held };
}

/** Where an audit stands on every path, the action owes none. */
export function act(at: Books, action: Action, accepts: readonly string[] | null): Books {
  const done = new Map([[action.id, action]]);
  const { owed, paid } = bill(new Map([[action.id, { action, by: null, accepts }]]), at);
  return { ...at, acted: union(at.acted, done), owed: joinDebts(at.owed, owed), paid: union(at.paid, paid) };
}

/** An audit pays for what was done, and for what is still to come. */
export function record(at: Books, audits: readonly AuditEvidence[]): Books {
  if (audits.length === 0) return at;
  const recorded = new Map(audits.map((audit) => [auditKey(audit), audit]));
  const kinds = new Set(audits.map(({ audit }) => audit));
  const { owed, paid } = bill(at.owed, { recorded, kinds });
  return { ...at, recorded: union(at.recorded, recorded), kinds: allKinds(at.kinds, kinds), owed, paid: union(at.paid, paid) };
}

export function begin(at: Books, call: CallId, begun: Begun): Books {
  return { ...at, begun: union(at.begun, new Map([[call, begun]])) };
}

const mostMisses = 16;

/** Limit: 16 near misses on a way, and 16 more whose check may be about somebody else than the caller. The first ones met are kept. */
export function miss(at: Books, misses: Iterable<NearMiss>): Books {
  const missed = addMisses(at.missed, misses);
  return missed === at.missed ? at : { ...at, missed };
}

/** What a callee calls its parameters, said in its caller's words; it waits for the caller to be known as it did before. */
export type Reword = (miss: NearMiss) => NearMiss;
const asItIs: Reword = (miss) => miss;

export function addMisses(missed: Books["missed"], misses: Iterable<NearMiss>, reword = asItIs): Books["missed"] {
  let all: Map<string, NearMiss> | null = null;
  let waiting = waitingIn(missed);
  let others = missed.size - waiting;
  for (const one of misses) {
    const waits = isPending(one.evidence);
    if ((waits ? waiting : others) >= mostMisses) continue;
    const said = reword(one);
    const key = missKey(said);
    if (missed.has(key) || all?.has(key)) continue;
    all ??= new Map(missed);
    all.set(key, said);
    if (waits) waiting++;
    else others++;
  }
  return all ?? missed;
}

function joinMisses(a: Books["missed"], b: Books["missed"]): Books["missed"] {
  if (a === b) return a;
  return a.size === 0 ? b : addMisses(a, b.values());
}

const waitingKnown = new WeakMap<Books["missed"], number>();

function waitingIn(missed: Books["missed"]): number {
  const known = waitingKnown.get(missed);
  if (known !== undefined) return known;
  let waiting = 0;
  for (const { evidence } of missed.values()) if (isPending(evidence)) waiting++;
  waitingKnown.set(missed, waiting);
  return waiting;
}

export function flaw(at: Books, audits: readonly AuditEvidence[], why: AuditFlaw["flaw"]): Books {
  return audits.length === 0 ? at : { ...at, flawed: union(at.flawed, flawsOf(audits, why)) };
}
function flawsOf(audits: readonly AuditEvidence[], why: AuditFlaw["flaw"]): Books["flawed"] {
  return new Map(audits.map((evidence) => [`${why} ${auditKey(evidence)}`, { evidence, flaw: why }]));
}

export function overlook(at: Books, spots: Iterable<BlindSpot>): Books {
  const blind = addSpots(at.blind, spots);
  return blind === at.blind ? at : { ...at, blind };
}
export function addSpots(blind: Books["blind"], spots: Iterable<BlindSpot>): Books["blind"] {
  return union(blind, new Map(Array.from(spots, (spot) => [`${spanKey(spot.span)} ${spot.reason}`, spot])));
}

// ---- joins ------------------------------------------------------------------

/** How to tell of what is lost where two ways join; null: not at all. */
export interface Losses {
  readonly flawOf: (evidence: GuardEvidence) => Flaw;
  readonly audit: AuditFlaw["flaw"];
}
export const onOneBranch: Losses = { flawOf: () => "one-branch-only", audit: "not-every-path" };

/** Where two paths join, a guard must hold on both, and a debt counts from either. */
export function meet(a: Reached, b: Reached, losses: Losses | null): Reached {
  if (!a || !b || a === b) return a ?? b;
  const { held, lost } = joinHeld(a.held, b.held);
  const agreed = sameAs([a, b], {
    held: addHeld(held, checkedIfThere(lost, a, b)),
    // Who has been refused on the one way owes nothing for it, though the other way goes on.
    owed: joinDebts(a.denial && !b.denial ? noDebts : a.owed, b.denial && !a.denial ? noDebts : b.owed),
    recorded: a.recorded.size === 0 || b.recorded.size === 0 ? nothingRecorded : union(a.recorded, b.recorded),
    kinds: sharedKinds(a.kinds, b.kinds),
    paid: union(a.paid, b.paid),
    acted: union(a.acted, b.acted),
    begun: common(a.begun, b.begun),
    missed: joinMisses(a.missed, b.missed),
    flawed: union(a.flawed, b.flawed),
    blind: union(a.blind, b.blind),
    denial: a.denial && b.denial,
    known: meetKnown(a.known, b.known),
    tested: meetTested(a.tested, b.tested),
    rescued: a.rescued && b.rescued,
  });
  if (!losses) return agreed;
  const unrecorded = agreed.recorded.size > 0 ? [] : [...a.recorded.values(), ...b.recorded.values()];
  const told = miss(agreed, missesBetween(lost.filter(isWholeCheck), a, b, losses.flawOf));
  return flaw(told, unrecorded, losses.audit);
}

/** Most steps tell nothing new: the books before are handed on then, so that the next join sees at once that nothing has parted. */
function sameAs(before: readonly Books[], after: Books): Books {
  return before.find((books) => isSame(books, after)) ?? after;
}
function isSame(a: Books, b: Books): boolean {
  return parts.every((part) => a[part] === b[part]);
}
const parts = ["held", "missed", "blind", "acted", "owed", "recorded", "kinds", "paid", "begun", "flawed", "denial", "known", "tested", "rescued"] as const;

export function union<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  if (a === b || b.size === 0) return a;
  if (a.size === 0) return b;
  let all: Map<K, V> | null = null;
  for (const [key, value] of b) {
    if (a.has(key)) continue;
    all ??= new Map(a);
    all.set(key, value);
  }
  return all ?? a;
}

function common<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  if (a === b || a.size === 0) return a;
  const both = [...a].filter(([key]) => b.has(key));
  return both.length === a.size ? a : new Map(both);
}

// ---- a callee's books, added to its caller's ----------------------------------

/** The caller's path, gone on through a callee that started with empty books. What was begun in the callee is not waited for by the caller. */
export function add(at: Books, more: Books, held: Held, reword: Reword, by: CallId | null): Books {
  if (more === emptyBooks && held.size === 0) return at;
  const [before, after] = [bill(at.owed, more), bill(owedBy(more.owed, by), at)];
  return sameAs([at], {
    held: addHeld(at.held, held.values()),
    owed: joinDebts(before.owed, after.owed),
    recorded: union(at.recorded, more.recorded),
    kinds: allKinds(at.kinds, more.kinds),
    paid: [before.paid, after.paid, more.paid].reduce(union, at.paid),
    acted: union(at.acted, more.acted),
    begun: at.begun,
    missed: addMisses(at.missed, more.missed.values(), reword),
    flawed: union(at.flawed, more.flawed),
    blind: union(at.blind, more.blind),
    denial: more.denial ?? at.denial,
    known: at.known,
    tested: at.tested,
    rescued: at.rescued,
  });
}

/** What stands in `after` and not yet in `before`. */
export function gained(before: Books, after: Books): readonly GuardEvidence[] {
  return before.held === after.held ? [] : [...after.held.values()].filter((evidence) => !before.held.has(evidenceKey(evidence)));
}
