// The item that a loop is at: bound in a scope as a parameter is, where the list is written out and each round is looked at for itself.
import type { ExpressionId, FileFacts, FunctionIndex } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";

const mark = "#@";

export function roundKey(file: FilePath, item: ExpressionId): string {
  return `${file}${mark}${item}`;
}
export function isRoundKey(key: string): boolean {
  return key.includes(mark);
}

/** Whether code in the body of a function may name that item: its variable is one of this function, or of one around it. */
export function seesRound(facts: FileFacts, fn: FunctionIndex, key: string): boolean {
  if (!key.startsWith(`${facts.path}${mark}`)) return false;
  const owner = ownerOf(facts, Number(key.slice(facts.path.length + mark.length)));
  // A function with a name of its own stands in no loop of the file's body.
  if (owner === 0 && fn !== 0 && facts.functions[fn]?.expression === null) return false;
  for (let at: FunctionIndex | null = fn; at !== null; at = facts.functions[at]?.parent ?? null) if (at === owner) return true;
  return false;
}

const known = new WeakMap<FileFacts, ReadonlyMap<ExpressionId, FunctionIndex>>();

function ownerOf(facts: FileFacts, item: ExpressionId): FunctionIndex {
  const before = known.get(facts);
  if (before) return before.get(item) ?? 0;
  const found = new Map<ExpressionId, FunctionIndex>();
  for (const binding of facts.bindings)
    if (binding.kind === "variable" && binding.value !== null && facts.expressions[binding.value]?.kind === "item") found.set(binding.value, binding.function);
  known.set(facts, found);
  return found.get(item) ?? 0;
}
