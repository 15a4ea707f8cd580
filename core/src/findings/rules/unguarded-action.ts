// Nothing on the way asks who is there. It speaks where no other rule knows better.
import { sayFlaw } from "../../model/words.js";
import { defineRule, isBare, metChecks, openDoorOf, showObligation } from "../rule.js";

export const unguardedAction = defineRule({
  id: "unguarded-action",
  severity: "error",
  summary: "An action can run before any guard that the policy accepts.",
  remedy: "Add a guard before the action, or declare the entry point public in the policy.",
  cwe: ["CWE-862"],
  about: "verdict",
  judge: (found) => {
    const { verdict } = found;
    if (verdict.outcome !== "open" || !isBare(found) || openDoorOf(verdict.obligation) !== null) return null;
    return {
      says: `${showObligation(verdict.obligation)} with no guard on the way`,
      remedy: "add a guard before it, or declare the entry point public",
      related: metChecks(found).map(({ evidence, flaw }) => ({
        span: evidence.span,
        says: `${found.nameOf(evidence)} does not count, for ${sayFlaw(flaw)}`,
      })),
    };
  },
});
