// Which actions a request can come to, which only the background, and which neither: for the counts of a report.
import type { Action, Graph, LinkedEntryPoint, LinkedStep } from "../model/graph.js";
import type { ActionId, CallId, InstanceId } from "../model/names.js";
import type { Coverage } from "../model/report.js";
import { stepsIn } from "../model/steps-in.js";

export function countActions(graph: Graph): Coverage["actions"] {
  const reached = actionsFrom(graph, graph.entryPoints.filter(isAskedFor));
  const background = actionsFrom(
    graph,
    graph.entryPoints.filter((one) => !isAskedFor(one)),
  );
  const count = (holds: (action: Action) => boolean): number => graph.actions.filter(holds).length;
  return {
    found: graph.actions.length,
    reached: count(({ id }) => reached.has(id)),
    background: count(({ id }) => !reached.has(id) && background.has(id)),
    unattributed: count(({ id }) => !reached.has(id) && !background.has(id)),
  };
}

export function hasAudits(graph: Graph): boolean {
  const onTheWay = graph.entryPoints.some(({ stages }) => stages.some(({ kind }) => kind === "audit"));
  return onTheWay || [...graph.functions.values()].some(({ body }) => stepsOf(body).some(({ kind }) => kind === "audit"));
}

function isAskedFor({ entryPoint: { category } }: LinkedEntryPoint): boolean {
  return category === "request" || category === "declared-public";
}

/** Over calls and the functions that are handed to them; order plays no part. */
function actionsFrom(graph: Graph, roots: readonly LinkedEntryPoint[]): ReadonlySet<ActionId> {
  const found = new Set<ActionId>();
  const instances = new Set<InstanceId>(roots.flatMap(({ stages }) => stages.flatMap((stage) => (stage.kind === "function" ? [stage.instance] : []))));
  for (const instance of instances) {
    for (const step of stepsOf(graph.functions.get(instance)?.body ?? null)) {
      if (step.kind === "act") found.add(step.action.id);
      for (const call of callsOf(step)) for (const next of runBy(graph, call)) instances.add(next);
    }
  }
  return found;
}

function callsOf(step: LinkedStep): readonly CallId[] {
  return step.kind === "call" || step.kind === "guard" || step.kind === "audit" ? [step.call] : [];
}

function runBy(graph: Graph, id: CallId): readonly InstanceId[] {
  const call = graph.calls.get(id);
  return call ? [...call.callees, ...call.callbacks.map(({ instance }) => instance)] : [];
}

/** The step and all inside it. */
function stepsOf(body: LinkedStep | null): readonly LinkedStep[] {
  const all: LinkedStep[] = body ? [body] : [];
  for (const step of all) all.push(...stepsIn(step));
  return all;
}
