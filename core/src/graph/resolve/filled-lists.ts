// A list that a function fills step by step before it uses it: `const parts = []; if (roles) parts.push(a); parts.push(b); return join(...parts)`.
import type { BindingId, Expression, ExpressionId, FileFacts, Step } from "../../model/facts.js";
import { stepsIn } from "../../model/steps-in.js";

/** What is added, in the order of the text, and where it stands in a branch, the tests around it with the side that leads there. */
export interface Added {
  readonly items: readonly ExpressionId[];
  readonly under: readonly Side[];
}
export interface Side {
  readonly test: ExpressionId;
  readonly so: boolean;
}

const known = new WeakMap<FileFacts, Map<ExpressionId, readonly Added[] | null>>();

/** By the brackets that it began with; null: nothing is added to it, or the text does not tell all that is. */
export function addedTo(facts: FileFacts, list: ExpressionId): readonly Added[] | null {
  const byList = known.get(facts) ?? new Map<ExpressionId, readonly Added[] | null>();
  known.set(facts, byList);
  const before = byList.get(list);
  if (before !== undefined) return before;
  const found = read(facts, list);
  byList.set(list, found);
  return found;
}

function read(facts: FileFacts, list: ExpressionId): readonly Added[] | null {
  const id = facts.bindings.findIndex((one) => one.kind === "variable" && one.value === list);
  const binding = facts.bindings[id];
  if (binding?.kind !== "variable" || binding.function === 0 || binding.assigned.length > 0 || binding.path.length > 0) return null;
  const body = facts.functions[binding.function]?.body;
  const added = body ? addedIn(facts, id, body, []) : [];
  const pushed = new Set(added.map(({ receiver }) => receiver));
  const names = facts.expressions.flatMap((one, at) => (isName(one, id) ? [at] : []));
  return added.length > 0 && names.every((at) => pushed.has(at) || isReadWhole(facts, at)) ? added : null;
}

interface Push extends Added {
  readonly receiver: ExpressionId;
}

/** In a loop, or where something is caught, it is not told what is added: then a name is left over. */
function addedIn(facts: FileFacts, id: BindingId, step: Step, under: readonly Side[]): readonly Push[] {
  switch (step.kind) {
    case "sequence":
      return stepsIn(step).flatMap((one) => addedIn(facts, id, one, under));
    case "choice":
      return [
        ...addedIn(facts, id, step.then, [...under, { test: step.test, so: true }]),
        ...addedIn(facts, id, step.otherwise, [...under, { test: step.test, so: false }]),
      ];
    case "call": {
      const call = facts.expressions[step.call];
      const callee = call?.kind === "call" ? facts.expressions[call.callee] : undefined;
      if (call?.kind !== "call" || callee?.kind !== "member" || callee.name !== "push" || !isName(facts.expressions[callee.of], id)) return [];
      return [{ items: call.arguments, under, receiver: callee.of }];
    }
    default:
      return [];
  }
}

function isName(one: Expression | undefined, id: BindingId): boolean {
  return one?.kind === "name" && one.binding === id;
}

/** Laid out, or handed back: nobody adds to it by that. */
function isReadWhole({ expressions, contexts }: FileFacts, at: ExpressionId): boolean {
  return contexts[at]?.kind === "returned" || expressions.some((one) => one.kind === "spread" && one.of === at);
}
