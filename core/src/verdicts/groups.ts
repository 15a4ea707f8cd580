// Functions in groups that call one another in a circle, callees first (Tarjan's algorithm, without recursion).
import type { Graph, LinkedStep } from "../model/graph.js";
import type { InstanceId } from "../model/names.js";
import { inOrder } from "./close.js";
import { stepsIn } from "./frame.js";

export interface Group {
  readonly members: readonly InstanceId[];
  readonly recursive: boolean;
}

interface Visit {
  readonly id: InstanceId;
  readonly callees: readonly InstanceId[];
  next: number;
}

export function groupFunctions(graph: Graph): readonly Group[] {
  const groups: Group[] = [];
  const order = new Map<InstanceId, number>();
  const lowest = new Map<InstanceId, number>();
  const open: InstanceId[] = [];
  const isOpen = new Set<InstanceId>();
  const visits: Visit[] = [];

  const enter = (id: InstanceId): void => {
    order.set(id, order.size);
    lowest.set(id, order.size - 1);
    open.push(id);
    isOpen.add(id);
    visits.push({ id, callees: calleesOf(graph, id), next: 0 });
  };
  const lower = (id: InstanceId, to: number): void => void lowest.set(id, Math.min(lowest.get(id) ?? to, to));
  const close = ({ id, callees }: Visit): void => {
    visits.pop();
    const caller = visits.at(-1);
    if (caller) lower(caller.id, lowest.get(id) ?? 0);
    if (lowest.get(id) !== order.get(id)) return;
    const members = open.splice(open.indexOf(id));
    for (const member of members) isOpen.delete(member);
    groups.push({ members: inOrder(members), recursive: members.length > 1 || callees.includes(id) });
  };

  for (const root of inOrder([...graph.functions.keys()])) {
    if (!order.has(root)) enter(root);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const callee = visit.callees[visit.next++];
      if (callee === undefined) close(visit);
      else if (!order.has(callee)) enter(callee);
      else if (isOpen.has(callee)) lower(visit.id, order.get(callee) ?? 0);
    }
  }
  return groups;
}

function calleesOf(graph: Graph, id: InstanceId): readonly InstanceId[] {
  const body = graph.functions.get(id)?.body;
  if (!body) return [];
  const called = callsIn(body).flatMap((call) => {
    const found = graph.calls.get(call);
    return found ? [...found.callees, ...found.callbacks.map((callback) => callback.instance)] : [];
  });
  return inOrder([...new Set(called)].filter((callee) => graph.functions.has(callee)));
}

function callsIn(step: LinkedStep): readonly Extract<LinkedStep, { kind: "call" }>["call"][] {
  return step.kind === "call" ? [step.call] : stepsIn(step).flatMap(callsIn);
}
