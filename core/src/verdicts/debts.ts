// What some path has done and no record has told of; and, where a call did it, which call.
import type { Action } from "../model/graph.js";
import type { ActionId, CallId } from "../model/names.js";

export interface Debt {
  readonly action: Action;
  /** The calls that may have left it behind, each under some of its answers; null: it is owed whatever was answered. */
  readonly by: readonly CallId[] | null;
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
  return more.length === 0 ? a : { action: a.action, by: [...known, ...more].sort() };
}

/** What a callee leaves owed, its caller owes because of that call; null: there is no answer to tell by. */
export function owedBy(debts: Debts, call: CallId | null): Debts {
  if (debts.size === 0) return debts;
  return new Map([...debts].map(([id, { action }]) => [id, { action, by: call === null ? null : [call] }]));
}
