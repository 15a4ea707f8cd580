// What a step is put together from: the one place that knows, for all who walk through bodies, before linking and after.
import type { Step } from "./facts.js";
import type { LinkedStep } from "./graph.js";

/** The steps right inside, in the order of the text. */
export function stepsIn(step: LinkedStep): readonly LinkedStep[];
export function stepsIn(step: Step): readonly Step[];
export function stepsIn(step: Step | LinkedStep): readonly (Step | LinkedStep)[] {
  switch (step.kind) {
    case "sequence":
      return step.steps;
    case "fork":
      return step.arms;
    case "choice":
      return [step.then, step.otherwise];
    case "loop":
    case "landing":
      return [step.body];
    case "attempt":
      return [step.body, ...(step.rescue ? [step.rescue] : []), ...(step.ensure ? [step.ensure] : [])];
    default:
      return [];
  }
}
