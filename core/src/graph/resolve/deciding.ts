// Which options of a parameter decide by themselves where a function's ways part: `given ?? await check()`, `if (!options.force) check()`.
import type { ExpressionId, FileFacts, FunctionIndex, Step } from "../../model/facts.js";
import { stepsIn } from "../../model/steps-in.js";
import { at } from "./at.js";
import { parameterPlace } from "./parameter-place.js";

/** By parameter: the fields that are asked for; "" for the parameter itself. */
export type Deciding = ReadonlyMap<number, ReadonlySet<string>>;

const known = new WeakMap<FileFacts, Map<FunctionIndex, Deciding>>();

export function decidingOptions(facts: FileFacts, fn: FunctionIndex): Deciding {
  const byFunction = known.get(facts) ?? new Map<FunctionIndex, Deciding>();
  known.set(facts, byFunction);
  const before = byFunction.get(fn);
  if (before) return before;
  const found = new Map<number, Set<string>>();
  const { body, parameters } = at(facts.functions, fn);
  if (body && parameters.length > 0) for (const test of testsIn(body)) note(facts, fn, test, found);
  byFunction.set(fn, found);
  return found;
}

function testsIn(step: Step): readonly ExpressionId[] {
  const own = step.kind === "choice" && (mayRefuse(step.then) || mayRefuse(step.otherwise)) ? [step.test] : [];
  return [...own, ...stepsIn(step).flatMap(testsIn)];
}

/** A check is waited for, called for nothing but its refusal, or answers on some way only. What only chooses between values is the same function for every call. */
function mayRefuse(step: Step): boolean {
  if (step.kind === "call") return step.use === "awaited" || step.use === "dropped";
  if (step.kind === "leave") return step.how === "throw";
  return (step.kind === "choice" && stepsIn(step).some(mayAnswer)) || stepsIn(step).some(mayRefuse);
}
function mayAnswer(step: Step): boolean {
  return (step.kind === "leave" && step.how === "return") || stepsIn(step).some(mayAnswer);
}

/** `flag`, `!flag`, `mode === "dry"`, `a && b`: what is asked of the parameter, and of nothing that a call would tell. */
function note(facts: FileFacts, fn: FunctionIndex, test: ExpressionId, found: Map<number, Set<string>>): void {
  const asked = at(facts.expressions, test);
  if (asked.kind === "not" || asked.kind === "cast") note(facts, fn, asked.of, found);
  if (asked.kind === "name" || asked.kind === "member") noteOption(facts, fn, test, found);
  if (asked.kind === "and" || asked.kind === "or" || asked.kind === "nullish" || asked.kind === "compare")
    for (const side of [asked.left, asked.right]) note(facts, fn, side, found);
}

/** `force` of `remove(id, { force })`, `options.force`, `const { force } = options`, or a parameter itself. */
function noteOption(facts: FileFacts, fn: FunctionIndex, asked: ExpressionId, found: Map<number, Set<string>>): void {
  const place = parameterPlace(facts, asked);
  if (place?.binding.function !== fn) return;
  const [option = ""] = place.path;
  found.set(place.binding.index, (found.get(place.binding.index) ?? new Set()).add(String(option)));
}
