// A guard stands behind what it should guard.
import { defineNearMissRule } from "../rule.js";

export const lateGuard = defineNearMissRule({
  id: "late-guard",
  summary: "The guard comes after the action.",
  remedy: "Move the guard before the action.",
  cwe: ["CWE-863", "CWE-696"],
  flaws: {
    "too-late": (guard) => ({ says: `${guard} comes only after it`, remedy: "move the guard before the action" }),
  },
});
