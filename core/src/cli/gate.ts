// Which findings fail a run.
import type { Finding, Severity } from "../index.js";
import { didYouMean } from "./nearest-word.js";

type Test = (finding: Finding) => boolean;

const order: readonly Severity[] = ["error", "warning", "note"];
const named: Readonly<Record<string, Test>> = {
  ...Object.fromEntries(order.map((least, index) => [least, ({ severity }: Finding) => order.indexOf(severity) <= index])),
  open: ({ rule }) => rule !== "blind-spot" && rule !== "stale-waiver",
  unknown: ({ rule }) => rule === "blind-spot",
  weak: ({ rule }) => rule === "weak-guard",
  nothing: () => false,
};
export const gateWords = Object.keys(named);

/** Terms: a severity (and all that is graver), an outcome, or a rule. */
export function openGate(terms: readonly string[], rules: readonly string[]): Test | { readonly mistake: string } {
  const tests: Test[] = [];
  for (const term of terms.length > 0 ? terms : ["error"]) {
    const test = Object.hasOwn(named, term) ? named[term] : rules.includes(term) ? ({ rule }: Finding) => rule === term : undefined;
    if (!test)
      return { mistake: `--fail-on knows no ${term}.${didYouMean(term, [...gateWords, ...rules])} It takes ${gateWords.join(", ")}, or the name of a rule.` };
    tests.push(test);
  }
  return (finding) => finding.waivedBy === null && !finding.observed && tests.some((test) => test(finding));
}
