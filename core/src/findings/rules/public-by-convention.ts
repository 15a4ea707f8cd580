// Where people come from before they are anybody: open nearly everywhere, so a question and no accusation.
import { defineRule, isBare, openDoorOf, showObligation } from "../rule.js";

export const publicByConvention = defineRule({
  id: "public-by-convention",
  severity: "note",
  summary: "An unguarded entry point looks like one that is open on purpose.",
  remedy: "Declare the entry point under `public` in the policy, with the reason; or guard it.",
  cwe: ["CWE-862"],
  about: "verdict",
  judge: (found) => {
    const door = isBare(found) ? openDoorOf(found.verdict.obligation) : null;
    if (door === null) return null;
    return {
      says: `${showObligation(found.verdict.obligation)} with no guard on the way, as ${door} usually does`,
      remedy: "declare the entry point public if it is meant so, or guard it",
      related: [],
    };
  },
});
