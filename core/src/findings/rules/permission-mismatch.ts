// A guard that asks for the permission to do something else.
import { defineNearMissRule } from "../rule.js";

export const permissionMismatch = defineNearMissRule({
  id: "permission-mismatch",
  summary: "The guard asks for a permission that is about something else.",
  remedy: "Ask for the permission that this action needs, or tell the policy under `verbs` that this one includes it.",
  cwe: ["CWE-863"],
  flaws: {
    "other-permission": (guard, { effect, permission }) => ({
      says: `${guard} before it asks for ${permission === null ? "another permission" : `\`${permission}\``}`,
      remedy: `ask for a permission to ${effect}, or list its verb under \`verbs.${effect}\` in the policy`,
    }),
  },
});
