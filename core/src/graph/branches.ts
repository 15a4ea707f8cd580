// Under which conditions a call stands in the body around it: `if (strict) app.use(requireUser)` is not certain to have happened.
import type { FileFacts, FunctionIndex, Step } from "../model/facts.js";
import { callAt } from "./places.js";

/** One name for each branch around it, the outermost first; null if no step makes that call. */
export function branchesAt(facts: FileFacts, index: FunctionIndex, end: number): readonly string[] | null {
  const body = facts.functions[index]?.body;
  return body ? find(facts, body, end, "") : null;
}

function find(facts: FileFacts, step: Step, end: number, place: string): readonly string[] | null {
  const inner = (one: Step | null, name: string): readonly string[] | null => (one ? find(facts, one, end, `${place}.${name}`) : null);
  const branch = (one: Step | null, name: string): readonly string[] | null => {
    const found = inner(one, name);
    return found && [`${place}.${name}`, ...found];
  };
  switch (step.kind) {
    case "sequence":
      return first(step.steps.map((one, index) => () => inner(one, String(index))));
    case "choice":
      return branch(step.then, "then") ?? branch(step.otherwise, "otherwise");
    case "fork":
      return first(step.arms.map((one, index) => () => branch(one, String(index))));
    case "loop":
      return branch(step.body, "round");
    case "landing":
      return inner(step.body, "body");
    case "attempt":
      return inner(step.body, "body") ?? branch(step.rescue, "rescue") ?? inner(step.ensure, "ensure");
    case "call":
      return callAt(facts, step.call)?.at[1] === end ? [] : null;
    default:
      return null;
  }
}

function first<T>(tries: readonly (() => T | null)[]): T | null {
  for (const attempt of tries) {
    const found = attempt();
    if (found !== null) return found;
  }
  return null;
}
