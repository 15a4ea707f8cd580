// What is wrong with the text of a policy, where, and what was meant where that can be told.
import { type Problem, parsePolicy, policyFile } from "../../index.js";
import type { Range } from "../protocol.js";

export interface PolicyMistake {
  readonly range: Range;
  readonly message: string;
  /** What was probably meant, in place of the whole range. */
  readonly mend: { readonly title: string; readonly newText: string } | null;
}

export function mistakesIn(text: string, packGuards: readonly string[]): readonly PolicyMistake[] {
  return parsePolicy(text, policyFile, packGuards).problems.map((problem) => ({
    range: rangeOf(problem),
    message: `${problem.message} ${problem.remedy}`,
    mend: mendOf(problem),
  }));
}

function rangeOf({ span }: Problem): Range {
  if (!span) return { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  const at = ({ line, column }: typeof span.start) => ({ line: line - 1, character: column - 1 });
  return { start: at(span.start), end: at(span.end) };
}

/** Names and words stand in quotes, keys and values alike. */
function mendOf({ remedy, span }: Problem): PolicyMistake["mend"] {
  const [, meant] = /^Did you mean "([^"]+)"\?/.exec(remedy) ?? [];
  return meant === undefined || !span ? null : { title: `Change it to "${meant}"`, newText: JSON.stringify(meant) };
}
