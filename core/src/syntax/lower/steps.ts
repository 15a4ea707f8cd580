// Steps put together, and kept small: what does nothing leaves no trace.
import type { ExpressionId, Range, Step } from "../../model/facts.js";

export const nothing: Step = { kind: "sequence", steps: [] };

export function sequence(steps: readonly Step[]): Step {
  const [first] = steps;
  if (first === undefined) return nothing;
  return steps.length === 1 ? first : { kind: "sequence", steps };
}
export function append(into: Step[], steps: readonly Step[]): void {
  for (const step of steps) into.push(step);
}
export function pushChoice(into: Step[], test: ExpressionId, then: readonly Step[], otherwise: readonly Step[], at: Range | null = null): void {
  if (then.length > 0 || otherwise.length > 0) into.push({ kind: "choice", test, then: sequence(then), otherwise: sequence(otherwise), at });
}
/** These run or not, and no readable test says which. */
export function pushPerhaps(into: Step[], steps: readonly Step[]): void {
  if (steps.length > 0) into.push({ kind: "fork", arms: [nothing, sequence(steps)] });
}
export function pushLoop(into: Step[], steps: readonly Step[]): void {
  if (steps.length > 0) into.push({ kind: "loop", body: sequence(steps) });
}
