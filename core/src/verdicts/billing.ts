// What is asked for once, though many entry points come to it: what a middleware or a wrapper does by itself, the same before each of them.
import type { LinkedEntryPoint } from "../model/graph.js";
import type { ActionId, FunctionId, InstanceId } from "../model/names.js";
import type { Verdict } from "../model/verdict.js";
import { answersIn } from "./close.js";
import type { Deed } from "./deeds.js";
import { spanKey } from "./evidence.js";
import type { Program } from "./summary.js";

export interface Billing {
  /** Actions of stages, by the entry point at which they were asked for. */
  readonly ofStages: Map<ActionId, LinkedEntryPoint>;
  /** Verdicts on what wrappers do, by what was wrapped where it was asked for. */
  readonly ofWrappers: Map<string, string>;
}
export function noBills(): Billing {
  return { ofStages: new Map(), ofWrappers: new Map() };
}

/** A last-seen date is asked for once, at the first entry point behind the middleware, and not two hundred times. */
export function isBilledTo(entry: LinkedEntryPoint, { id, isOwn }: { readonly id: ActionId; readonly isOwn: boolean }, { ofStages }: Billing): boolean {
  if (isOwn) return true;
  if (!ofStages.has(id)) ofStages.set(id, entry);
  return ofStages.get(id) === entry;
}
/** What it does itself, at the end of the way. */
export function isOwnAction(entry: LinkedEntryPoint, action: ActionId, program: Program): boolean {
  const last = lastOf(entry);
  return !last || program.summaryOf(last).deeds.some((deed) => deed.action.id === action);
}

/** A verdict, and by what it is known again: what was done, on which way, and what was wrapped; null: by nothing. */
export interface Told {
  readonly verdict: Verdict;
  readonly bill: { readonly key: string; readonly wrapped: string } | null;
}
export function billOf({ obligation, outcome, level }: Verdict, entry: LinkedEntryPoint, deeds: readonly Deed[], program: Program): Told["bill"] {
  const last = lastOf(entry);
  const wrapper = last && program.functions.get(last);
  if (!last || !wrapper) return null;
  const ways = deeds.map(({ hops }) => hops.map(({ span }) => spanKey(span)).join(">")).sort();
  const key = [wrapper.function, obligation.action.id, obligation.requirement, obligation.duty, outcome, level ?? "", ...ways].join("|");
  return { key, wrapped: answeredBy(last, program).join() };
}

/** The same function, wrapped around something else, has done this on the very same way, and it came to the same. What it wraps is no part of that way. */
export function isToldOf({ bill }: Told, { ofWrappers }: Billing): boolean {
  if (!bill) return false;
  const before = ofWrappers.get(bill.key);
  if (before === undefined) ofWrappers.set(bill.key, bill.wrapped);
  return before !== undefined && before !== bill.wrapped;
}

function lastOf({ stages }: LinkedEntryPoint): InstanceId | null {
  const last = stages.findLast((stage) => stage.kind === "function" && stage.role === "last");
  return last?.kind === "function" ? last.instance : null;
}

const deepest = 4;

/** The functions whose answer becomes the answer of this one: two of a wrapper's instances differ in what they were handed. */
function answeredBy(instance: InstanceId, program: Program, depth = 0): readonly FunctionId[] {
  const callees = program.summaryOf(instance).answers.flatMap(({ value }) => answersIn(value).flatMap((id) => program.calls.get(id)?.callees ?? []));
  const found = [...new Set(callees)].flatMap((id) => {
    const fn = program.functions.get(id);
    return fn ? [fn.function, ...(depth < deepest ? answeredBy(id, program, depth + 1) : [])] : [];
  });
  return [...new Set(found)].sort();
}
