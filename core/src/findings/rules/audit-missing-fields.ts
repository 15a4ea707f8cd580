// A record that does not say what the policy wants to know.
import { defineRule, showObligation, tellingAudit } from "../rule.js";

export const auditMissingFields = defineRule({
  id: "audit-missing-fields",
  severity: "warning",
  summary: "An audit record lacks fields that the policy asks for.",
  remedy: "Fill in the missing fields of the record.",
  cwe: ["CWE-223", "CWE-778"],
  about: "verdict",
  judge: (found) => {
    const audit = tellingAudit(found);
    if (audit?.flaw !== "missing-fields") return null;
    const { audit: name, missingFields, span } = audit.evidence;
    const fields = missingFields.map((field) => `\`${field}\``).join(", ");
    return {
      says: `${showObligation(found.verdict.obligation)}, and the record of \`${name}\` lacks ${fields || "a field"}`,
      remedy: missingFields.length > 1 ? "fill them in" : "fill it in",
      related: [{ span, says: `\`${name}\` is here` }],
    };
  },
});
