// Which parameters of a function its answers can mention: so which calls of it give different answers.
import type { Expression, ExpressionId, FileFacts, FunctionIndex } from "../../model/facts.js";
import { at } from "./at.js";
import { addedTo } from "./filled-lists.js";
import { partsOf } from "./parts.js";

const known = new WeakMap<FileFacts, Map<FunctionIndex, ReadonlySet<number>>>();
const farthest = 400;

export function flowingParameters(facts: FileFacts, fn: FunctionIndex): ReadonlySet<number> {
  const byFunction = known.get(facts) ?? new Map<FunctionIndex, ReadonlySet<number>>();
  known.set(facts, byFunction);
  const before = byFunction.get(fn);
  if (before) return before;
  const found = readFlowing(facts, fn);
  byFunction.set(fn, found);
  return found;
}

function readFlowing(facts: FileFacts, fn: FunctionIndex): ReadonlySet<number> {
  const { parameters, returned } = at(facts.functions, fn);
  if (parameters.length === 0) return new Set();
  const found = new Set<number>();
  const seen = new Set<ExpressionId>();
  const waiting = [...returned];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id) || seen.size > farthest) continue;
    seen.add(id);
    const expression = at(facts.expressions, id);
    // A closure may mention any of them.
    if (expression.kind === "function" || expression.kind === "class") return new Set(parameters.keys());
    // What is added to a list, and whether, may hang on any of them too.
    if (expression.kind === "list" && addedTo(facts, id)) return new Set(parameters.keys());
    if (expression.kind === "name") waiting.push(...behindName(facts, fn, expression, found));
    else waiting.push(...partsOf(expression));
  }
  return found;
}
function behindName(facts: FileFacts, fn: FunctionIndex, expression: Extract<Expression, { kind: "name" }>, found: Set<number>): readonly ExpressionId[] {
  const binding = at(facts.bindings, expression.binding);
  if (binding.kind === "parameter" && binding.function === fn) found.add(binding.index);
  if (binding.kind === "function" && binding.functions.some((index) => at(facts.functions, index).parent === fn)) {
    for (const position of at(facts.functions, fn).parameters.keys()) found.add(position);
  }
  if (binding.kind !== "variable" || binding.function === 0 || binding.value === null) return [];
  return [binding.value, ...binding.assigned];
}
