// A guard that lets everyone pass when something is missing or switched off.
import { defineNearMissRule } from "../rule.js";

export const failOpenGuard = defineNearMissRule({
  id: "fail-open-guard",
  summary: "The guard lets everyone pass when it cannot decide, or when it is switched off.",
  remedy: "Refuse where the guard cannot decide, and take conditions around it away.",
  cwe: ["CWE-636", "CWE-863"],
  flaws: {
    "fails-open": (guard) => ({ says: `${guard} before it lets everyone pass when it cannot decide`, remedy: "make it refuse in that case" }),
    // Where all who come are asked something all the same, it weighs as a guard too weak does: the condition may say which of two checks is due.
    optional: (guard, { proved }) => ({
      says: `${guard} before it stands under a condition that has nothing to do with the caller`,
      remedy: "take the condition away",
      ...(proved === null ? {} : { severity: "warning" }),
    }),
  },
});
