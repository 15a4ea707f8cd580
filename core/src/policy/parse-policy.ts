// The text of a policy -> what people ask for, and everything that is wrong with it at once.
import type { FilePath } from "../model/names.js";
import type { Policy } from "../model/policy.js";
import type { Problem } from "../model/report.js";
import { checkWritten } from "./check-written.js";
import { explainMistake } from "./explain-mistake.js";
import { fillPolicy } from "./fill-policy.js";
import { policyProblem } from "./policy-problem.js";
import { recommended } from "./presets/recommended.js";
import { readJsonc } from "./read-jsonc.js";
import { policySchema } from "./schema.js";

export interface ReadPolicy {
  /** With problems: the recommended preset, for what can be shown without judging. */
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

/** packGuards: names of guards that packs bring ("casl"), which requirements may name too. */
export function parsePolicy(text: string, path: FilePath, packGuards: readonly string[] = []): ReadPolicy {
  if (text.trim() === "") return broken([policyProblem(path, "The policy is empty.", 'Write {} for the recommended preset, or { "extends": "strict" }.')]);
  const jsonc = readJsonc(text, path);
  // What cannot be parsed is not judged further: the rest would be guesses.
  if (jsonc.value === null && jsonc.problems.length > 0) return broken(jsonc.problems);
  const read = policySchema.safeParse(jsonc.value);
  const mistakes = read.success ? checkWritten(read.data, jsonc, packGuards) : read.error.issues.flatMap((one) => explainMistake(one, jsonc));
  const problems = inOrder([...jsonc.problems, ...mistakes]);
  return read.success && problems.length === 0 ? { policy: fillPolicy(read.data), problems } : broken(problems);
}

function broken(problems: readonly Problem[]): ReadPolicy {
  return { policy: recommended, problems };
}

/** As they stand in the text. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const line = (one: Problem) => one.span?.start.line ?? 0;
  const column = (one: Problem) => one.span?.start.column ?? 0;
  return problems.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
}
