// An accepted finding whose time is up, or that is no longer there.
import type { Waiver } from "../../model/policy.js";
import { defineRule, type StaleWaiver, type Told } from "../rule.js";

export const staleWaiver = defineRule({
  id: "stale-waiver",
  severity: "warning",
  summary: "A waiver has ended, or nothing needs it any more.",
  remedy: "Mend what the waiver accepted, decide on it anew with a later end, or take it out of the policy.",
  cwe: [],
  about: "waiver",
  judge: ({ waiver, why }: StaleWaiver): Told =>
    why === "expired"
      ? {
          says: `The waiver of ${waiver.owner} for ${target(waiver)} ended on ${waiver.expires}`,
          remedy: "mend what it accepted, or decide on it anew with a later end",
          related: [],
        }
      : { says: `The waiver of ${waiver.owner} for ${target(waiver)} accepts nothing that is found`, remedy: "take it out of the policy", related: [] },
});

function target({ fingerprint, rule, entry, action }: Waiver): string {
  if (fingerprint !== null) return `\`${fingerprint}\``;
  return [rule, entry, action].flatMap((part) => (part === null ? [] : [`\`${part}\``])).join(" ") || "everything";
}
