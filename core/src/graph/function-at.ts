// In which function of its file something stands.
import type { FileFacts, FunctionIndex, Range } from "../model/facts.js";

/** The innermost function in whose text it stands. */
export function functionAt({ functions }: FileFacts, [start]: Range): FunctionIndex {
  return functions.reduce((best, fn, index) => {
    const inside = index > 0 && fn.at[0] <= start && start < fn.at[1];
    return inside && (best === 0 || fn.at[0] >= (functions[best]?.at[0] ?? 0)) ? index : best;
  }, 0);
}
