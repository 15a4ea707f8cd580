// A guard on one of several ways to an action.
import { defineNearMissRule } from "../rule.js";

export const oneBranchGuard = defineNearMissRule({
  id: "one-branch-guard",
  summary: "The guard stands on one way to the action, and there is another.",
  remedy: "Move the guard before the point where the ways part, or call it on each of them.",
  cwe: ["CWE-863"],
  flaws: {
    "one-branch-only": (guard) => ({ says: `there is a way to it that does not pass ${guard}`, remedy: "call the guard before the ways part" }),
  },
});
