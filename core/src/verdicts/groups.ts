// Functions in groups that call one another in a circle, callees first (Tarjan's algorithm, without recursion).
import type { Graph, LinkedStep, Term } from "../model/graph.js";
import type { CallId, InstanceId } from "../model/names.js";
import { stepsIn } from "../model/steps-in.js";
import { answersIn, inOrder } from "./close.js";

export interface Group {
  readonly members: readonly InstanceId[];
  readonly recursive: boolean;
}

interface Visit {
  readonly id: InstanceId;
  readonly callees: readonly InstanceId[];
  next: number;
}

/** `roots`: those that are needed, and whatever they need in turn. */
export function groupFunctions(graph: Graph, roots: readonly InstanceId[] = [...graph.functions.keys()]): readonly Group[] {
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
    visits.push({ id, callees: needsOf(graph, id).callees, next: 0 });
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

  for (const root of inOrder(roots)) {
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

/** What a function leans on. */
export interface Needs {
  /** Its own calls, and those whose answers it looks at, also where an enclosing function has asked for them. */
  readonly calls: ReadonlySet<CallId>;
  /** Whom those may run. */
  readonly callees: readonly InstanceId[];
}

export function needsOf(graph: Pick<Graph, "functions" | "calls">, id: InstanceId): Needs {
  const body = graph.functions.get(id)?.body;
  if (!body) return { calls: new Set(), callees: [] };
  const { called, asked } = askedIn(body);
  const calls = new Set([...called, ...asked]);
  for (const one of calls) {
    const call = graph.calls.get(one);
    if (call) for (const term of [...call.arguments, ...(call.self ? [call.self] : [])]) for (const other of answersIn(term)) calls.add(other);
  }
  const needed = [...calls].flatMap((call) => {
    const found = graph.calls.get(call);
    return found ? [...found.callees, ...(called.has(call) ? found.callbacks.map((callback) => callback.instance) : [])] : [];
  });
  return { calls, callees: inOrder([...new Set(needed)].filter((callee) => graph.functions.has(callee))) };
}

interface Asked {
  readonly called: ReadonlySet<CallId>;
  readonly asked: readonly CallId[];
}
const known = new WeakMap<LinkedStep, Asked>();

function askedIn(body: LinkedStep): Asked {
  const before = known.get(body);
  if (before) return before;
  const found = { called: callsIn(body), asked: termsIn(body).flatMap(answersIn) };
  known.set(body, found);
  return found;
}

function callsIn(step: LinkedStep): ReadonlySet<CallId> {
  return new Set(step.kind === "call" ? [step.call] : stepsIn(step).flatMap((inner) => [...callsIn(inner)]));
}

function termsIn(step: LinkedStep): readonly Term[] {
  const inner = stepsIn(step).flatMap(termsIn);
  switch (step.kind) {
    case "choice":
      return [step.test, ...inner];
    case "leave":
      return [step.value];
    case "act":
      return step.keys.map(({ term }) => term);
    case "guard":
      return [...step.evidence.about, ...(step.evidence.subject ? [step.evidence.subject] : [])];
    default:
      return inner;
  }
}
