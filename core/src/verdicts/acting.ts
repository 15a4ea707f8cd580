// Which entry points can come to an action at all. Behind the others there is nothing to prove, and their functions need no summary.
import { enlist } from "../model/by-key.js";
import type { Graph, LinkedEntryPoint, LinkedStep } from "../model/graph.js";
import type { InstanceId } from "../model/names.js";
import { stepsIn } from "../model/steps-in.js";

/** Entry points with an action behind one of their stages, in the order given. */
export function actingEntries({ entryPoints, functions, calls }: Graph): readonly LinkedEntryPoint[] {
  const callers = new Map<InstanceId, InstanceId[]>();
  const acting = new Set<InstanceId>();
  for (const [id, { body }] of functions) {
    for (const step of leavesOf(body)) {
      if (step.kind === "act") acting.add(id);
      const call = step.kind === "call" ? calls.get(step.call) : undefined;
      for (const callee of call ? [...call.callees, ...call.callbacks.map(({ instance }) => instance)] : []) enlist(callers, callee, id);
    }
  }
  // The set grows while it is walked: whoever calls one that acts, acts.
  for (const id of acting) for (const caller of callers.get(id) ?? []) acting.add(caller);
  return entryPoints.filter(({ stages }) => stages.some((stage) => stage.kind === "function" && acting.has(stage.instance)));
}

function leavesOf(step: LinkedStep): readonly LinkedStep[] {
  const inner = stepsIn(step);
  return inner.length ? inner.flatMap(leavesOf) : [step];
}
