// A guard refuses by throwing, and someone catches it.
import { defineNearMissRule } from "../rule.js";

export const swallowedDenial = defineNearMissRule({
  id: "swallowed-denial",
  summary: "A guard refuses, and its refusal is caught before it stops anything.",
  remedy: "Let the refusal through, or leave the function where it is caught.",
  cwe: ["CWE-863", "CWE-636"],
  flaws: {
    "denial-swallowed": (guard) => ({ says: `the refusal of ${guard} is caught on the way`, remedy: "throw it again, or return where it is caught" }),
  },
});
