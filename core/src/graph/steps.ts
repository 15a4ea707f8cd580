// Small moves over linked steps and the promises in terms.
import type { LinkedStep, Term } from "../model/graph.js";
import type { CallId } from "../model/names.js";

export function sequence(steps: readonly LinkedStep[]): LinkedStep {
  const flat = steps.flatMap((step) => (step.kind === "sequence" ? step.steps : [step]));
  const [only] = flat;
  return flat.length === 1 && only ? only : { kind: "sequence", steps: flat };
}

export function promisesIn(term: Term): readonly CallId[] {
  if (term.kind === "promise") return [term.call];
  if (term.kind === "list") return term.items.flatMap(promisesIn);
  if (term.kind === "either") return [...promisesIn(term.then), ...promisesIn(term.otherwise)];
  return [];
}
