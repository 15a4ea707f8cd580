// A guard answers, and nothing comes of the answer.
import { defineNearMissRule } from "../rule.js";

export const ignoredGuardResult = defineNearMissRule({
  id: "ignored-guard-result",
  summary: "A guard answers, and its answer does not stop the way.",
  remedy: "Test the answer of the guard, and return or throw where it is a no.",
  cwe: ["CWE-863", "CWE-252"],
  flaws: {
    "result-ignored": (guard) => ({ says: `nothing looks at what ${guard} answers`, remedy: "test its answer, and return or throw on a no" }),
    "always-truthy": (guard) => ({ says: `the test of what ${guard} answers can never fail`, remedy: "await it, and test the decision inside its answer" }),
    "no-exit": (guard) => ({ says: `the way goes on after a no from ${guard}`, remedy: "return or throw once it refuses" }),
  },
});
