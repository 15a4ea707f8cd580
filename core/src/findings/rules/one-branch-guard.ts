// A guard on one of several ways to an action.
import { defineNearMissRule } from "../rule.js";

export const oneBranchGuard = defineNearMissRule({
  id: "one-branch-guard",
  summary: "The guard stands on one way to the action, and there is another.",
  remedy: "Move the guard before the point where the ways part, or call it on each of them.",
  cwe: ["CWE-863"],
  flaws: {
    // One cause, told at each action behind it: it weighs less, for it is so only where the server is not meant to run.
    "switched-off": (guard) => ({
      says: `${guard} is switched off by where the server runs`,
      remedy: "ask wherever it can be reached, or see to it that it runs nowhere else",
      severity: "warning",
    }),
    // Where it is known who comes the other way, it is a guard too weak, as `weak-guard` tells: somebody has thought of that way.
    "one-branch-only": (guard, { proved }) => ({
      says: `there is a way to it that does not pass ${guard}`,
      remedy: "call the guard before the ways part",
      ...(proved === null ? {} : { severity: "warning" }),
    }),
  },
});
