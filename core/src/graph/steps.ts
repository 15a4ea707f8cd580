// Small moves over linked steps and the promises in terms.
import type { LinkedStep, Term } from "../model/graph.js";
import type { CallId } from "../model/names.js";
import { rescued } from "./term-parts.js";

export function sequence(steps: readonly LinkedStep[]): LinkedStep {
  const flat = steps.flatMap((step) => (step.kind === "sequence" ? step.steps : [step]));
  const [only] = flat;
  return flat.length === 1 && only ? only : { kind: "sequence", steps: flat };
}

/** Those whose refusal comes out where they are waited for. */
export function promisesIn(term: Term): readonly CallId[] {
  if (term.kind === "promise") return [term.call];
  if (term.kind === "list") return term.items.flatMap(promisesIn);
  if (term.kind === "either") return [...(term.test === rescued ? [] : promisesIn(term.then)), ...promisesIn(term.otherwise)];
  return [];
}

/** `guard().catch(log)`: whoever waits for that is told of no refusal. */
function rescuedIn(term: Term): readonly CallId[] {
  if (term.kind === "list") return term.items.flatMap(rescuedIn);
  if (term.kind !== "either") return [];
  return [...(term.test === rescued ? promisesIn(term.then) : []), ...rescuedIn(term.then), ...rescuedIn(term.otherwise)];
}

/** To wait for what a term promises. */
export function waitFor(term: Term): LinkedStep {
  const [calls, tolerated] = [promisesIn(term), rescuedIn(term)];
  return sequence([
    ...(calls.length ? [{ kind: "settle", calls, tolerant: false } as const] : []),
    ...(tolerated.length ? [{ kind: "settle", calls: tolerated, tolerant: true } as const] : []),
  ]);
}
