// What some path has done and no record has told of; and, where a call did it, which call.
import type { Action, AuditEvidence } from "../model/graph.js";
import type { ActionId, CallId } from "../model/names.js";
import { spanKey } from "./evidence.js";

export interface Debt {
  readonly action: Action;
  /** The calls that may have left it behind, each under some of its answers; null: it is owed whatever was answered. */
  readonly by: readonly CallId[] | null;
  /** Names of the audits that pay for it; null: any. */
  readonly accepts: readonly string[] | null;
}
/** Which audit paid for which action, on some path. */
export interface Payment {
  readonly action: ActionId;
  readonly audit: AuditEvidence;
}
export type Debts = ReadonlyMap<ActionId, Debt>;

export const noDebts: Debts = new Map();

/** Where two ways join, a debt counts from either. */
export function joinDebts(a: Debts, b: Debts): Debts {
  if (a === b || b.size === 0) return a;
  if (a.size === 0) return b;
  let all: Map<ActionId, Debt> | null = null;
  for (const [id, debt] of b) {
    const known = a.get(id);
    const joined = known ? joinDebt(known, debt) : debt;
    if (joined === known) continue;
    all ??= new Map(a);
    all.set(id, joined);
  }
  return all ?? a;
}

function joinDebt(a: Debt, b: Debt): Debt {
  if (a === b || a.by === null) return a;
  if (b.by === null) return b;
  const known = a.by;
  const more = b.by.filter((call) => !known.includes(call));
  return more.length === 0 ? a : { ...a, by: [...known, ...more].sort() };
}

/** What a callee leaves owed, its caller owes because of that call; null: there is no answer to tell by. */
export function owedBy(debts: Debts, call: CallId | null): Debts {
  if (debts.size === 0) return debts;
  return new Map([...debts].map(([id, debt]) => [id, { ...debt, by: call === null ? null : [call] }]));
}

export interface Recorded {
  /** Audits made; empty unless every path has made one. */
  readonly recorded: ReadonlyMap<string, AuditEvidence>;
  /** Names of the audits that every path has made. */
  readonly kinds: ReadonlySet<string>;
}
interface Bill {
  readonly owed: Debts;
  readonly paid: ReadonlyMap<string, Payment>;
}

/** What is paid if these audits were made; without any, all is owed. */
export function bill(debts: Debts, { recorded, kinds }: Recorded): Bill {
  if (recorded.size === 0 || debts.size === 0) return { owed: debts, paid: new Map() };
  const owed = new Map<ActionId, Debt>();
  const paid = new Map<string, Payment>();
  for (const [id, debt] of debts) {
    const payers = [...recorded].filter(([, { audit }]) => debt.accepts === null || (debt.accepts.includes(audit) && kinds.has(audit)));
    if (payers.length === 0) owed.set(id, debt);
    for (const [key, audit] of payers) paid.set(`${id} ${key}`, { action: id, audit });
  }
  return { owed: owed.size === debts.size ? debts : owed, paid };
}

export function auditKey({ span, audit }: AuditEvidence): string {
  return `${spanKey(span)} ${audit}`;
}

type Kinds = Recorded["kinds"];

export function allKinds(a: Kinds, b: Kinds): Kinds {
  if (a === b || b.size === 0) return a;
  const all = new Set([...a, ...b]);
  return all.size === a.size ? a : all;
}
export function sharedKinds(a: Kinds, b: Kinds): Kinds {
  if (a === b || a.size === 0) return a;
  const shared = new Set([...a].filter((one) => b.has(one)));
  return shared.size === a.size ? a : shared;
}
