// A guard runs, and the action does not wait for what it says.
import { defineNearMissRule } from "../rule.js";

export const unawaitedGuard = defineNearMissRule({
  id: "unawaited-guard",
  summary: "A guard runs, but the action does not wait for its answer.",
  remedy: "Put `await` in front of the guard, before the action.",
  cwe: ["CWE-863", "CWE-252"],
  flaws: {
    "not-awaited": (guard) => ({ says: `${guard} before it is not awaited`, remedy: "put `await` in front of it" }),
    concurrent: (guard) => ({ says: `${guard} runs beside it instead of before it`, remedy: "await the guard first, then start the action" }),
  },
});
