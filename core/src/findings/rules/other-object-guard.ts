// A guard that was asked about another object than the one that is touched.
import { defineNearMissRule } from "../rule.js";

export const otherObjectGuard = defineNearMissRule({
  id: "other-object-guard",
  summary: "The guard checks one object, and the action touches another.",
  remedy: "Give the guard the same value that selects what the action touches.",
  cwe: ["CWE-639", "CWE-863"],
  flaws: {
    "other-object": (guard) => ({ says: `${guard} before it checks another object`, remedy: "give it the value that selects what is touched" }),
  },
});
