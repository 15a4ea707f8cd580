// Whether a throw stands in a body: enough to tell a method that can refuse from one that never does.
import type { FileFacts, Step } from "../model/facts.js";
import { callAt } from "./places.js";

/** A call of the overridden method counts: what it throws comes out. */
export function throwsIn(facts: FileFacts, step: Step): boolean {
  const inner = (one: Step | null): boolean => one !== null && throwsIn(facts, one);
  switch (step.kind) {
    case "sequence":
      return step.steps.some(inner);
    case "choice":
      return inner(step.then) || inner(step.otherwise);
    case "fork":
      return step.arms.some(inner);
    case "loop":
    case "landing":
      return inner(step.body);
    case "attempt":
      // What is thrown in a body that is rescued may go no further.
      return (step.rescue === null && inner(step.body)) || inner(step.rescue) || inner(step.ensure);
    case "leave":
      return step.how === "throw";
    case "call": {
      const callee = facts.expressions[callAt(facts, step.call)?.callee ?? -1];
      return callee?.kind === "member" && facts.expressions[callee.of]?.kind === "super";
    }
    default:
      return false;
  }
}
