// A record that says too much. It speaks of records that count, too: a secret is no less one in a record that does its duty.
import { type Case, defineRule, showObligation, tellingAudit } from "../rule.js";

export const auditSecret = defineRule({
  id: "audit-secret",
  severity: "warning",
  summary: "An audit record holds a secret.",
  remedy: "Leave the secret out of the record, or record a digest or the last few signs of it.",
  cwe: ["CWE-532"],
  about: "verdict",
  judge: (found) => {
    const record = leakyRecord(found);
    if (!record) return null;
    const fields = record.secrets.map((field) => `\`${field}\``).join(", ");
    return {
      says: `${showObligation(found.verdict.obligation)}, and the record of \`${record.audit}\` holds ${fields || "a secret"}`,
      remedy: "leave it out of the record",
      related: [{ span: record.span, says: `\`${record.audit}\` is here` }],
    };
  },
});

function leakyRecord(
  found: Case,
): { readonly audit: string; readonly secrets: readonly string[]; readonly span: Case["verdict"]["obligation"]["action"]["span"] } | null {
  const { verdict } = found;
  if (verdict.outcome === "open") {
    const audit = tellingAudit(found);
    return audit?.flaw === "secret" ? audit.evidence : null;
  }
  if (verdict.outcome !== "held") return null;
  for (const evidence of verdict.evidence) if (evidence.duty === "audit" && evidence.secrets.length > 0) return evidence;
  return null;
}
