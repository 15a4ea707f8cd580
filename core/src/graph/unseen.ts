// What an entry point may run that the text does not tell: a callee chosen at run time could be any action.
import { enlist } from "../model/by-key.js";
import type { BlindReason, BlindSpot, LinkedCall, LinkedEntryPoint, LinkedFunction, LinkedStep, Unseen } from "../model/graph.js";
import type { CallId, InstanceId } from "../model/names.js";
import { stepsIn } from "../model/steps-in.js";

/** Reasons behind which an action could stand. What was lost, or stands in a guard's place, counts where it decides a verdict. */
const mayAct: ReadonlySet<BlindReason> = new Set(["dynamic-callee", "dynamic-import", "eval", "text-callee", "depth"]);

interface Linked {
  readonly functions: ReadonlyMap<InstanceId, LinkedFunction>;
  readonly calls: ReadonlyMap<CallId, LinkedCall>;
}
interface Around {
  readonly spots: readonly BlindSpot[];
  readonly next: readonly InstanceId[];
}

export function unseenBehind(entryPoints: readonly LinkedEntryPoint[], linked: Linked): readonly Unseen[] {
  const known = leadingToSpots(new Map([...linked.functions.keys()].map((id) => [id, lookAround(id, linked)])));
  return entryPoints.flatMap(({ entryPoint, stages }) => {
    if (entryPoint.category !== "request") return [];
    const first = stages.flatMap((stage) => (stage.kind === "function" ? [stage.instance] : []));
    return spotsFrom(first, known).map((spot) => ({ entryPoint, spot }));
  });
}

/** Few functions do: from most there is nothing to look for, however many entry points come by. */
function leadingToSpots(all: ReadonlyMap<InstanceId, Around>): ReadonlyMap<InstanceId, Around> {
  const callers = new Map<InstanceId, InstanceId[]>();
  for (const [id, { next }] of all) {
    for (const called of next) enlist(callers, called, id);
  }
  const leading = new Set([...all].flatMap(([id, { spots }]) => (spots.length > 0 ? [id] : [])));
  for (const id of leading) for (const caller of callers.get(id) ?? []) leading.add(caller);
  return new Map([...all].filter(([id]) => leading.has(id)));
}

function spotsFrom(first: readonly InstanceId[], known: ReadonlyMap<InstanceId, Around>): readonly BlindSpot[] {
  const seen = new Set(first);
  const spots = new Map<string, BlindSpot>();
  for (const id of seen) {
    const around = known.get(id);
    if (!around) continue;
    for (const next of around.next) seen.add(next);
    for (const spot of around.spots) spots.set(`${spot.span.file}:${spot.span.start.line}:${spot.span.start.column}`, spot);
  }
  return [...spots.values()];
}

function lookAround(id: InstanceId, { functions, calls }: Linked): Around {
  const steps = leavesOf(functions.get(id)?.body);
  const called = steps.flatMap((step) => (step.kind === "call" ? (calls.get(step.call) ?? []) : []));
  const spots = [...called.flatMap(({ blind }) => blind ?? []), ...steps.flatMap((step) => (step.kind === "blind" ? [step.spot] : []))];
  return {
    spots: spots.filter(({ reason }) => mayAct.has(reason)),
    next: called.flatMap(({ callees, callbacks }) => [...callees, ...callbacks.map(({ instance }) => instance)]),
  };
}

/** The steps that nothing is inside of. */
function leavesOf(step: LinkedStep | null | undefined): readonly LinkedStep[] {
  if (!step) return [];
  const inner = stepsIn(step);
  return inner.length > 0 ? inner.flatMap(leavesOf) : [step];
}
