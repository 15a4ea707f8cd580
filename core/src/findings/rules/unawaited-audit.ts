// A record that may be lost without anyone noticing.
import { defineRule, showObligation, tellingAudit } from "../rule.js";

export const unawaitedAudit = defineRule({
  id: "unawaited-audit",
  severity: "warning",
  summary: "An audit record is written, and nobody waits for it: it may be lost unnoticed.",
  remedy: "Await the audit call and let its failure through, or allow this `delivery` in the policy.",
  cwe: ["CWE-778", "CWE-252"],
  about: "verdict",
  judge: (found) => {
    const audit = tellingAudit(found);
    if (audit?.flaw !== "not-awaited" && audit?.flaw !== "swallowed") return null;
    const name = `\`${audit.evidence.audit}\``;
    const lost = audit.flaw === "swallowed" ? `a failure of ${name} is swallowed` : `${name} is not awaited`;
    return {
      says: `${showObligation(found.verdict.obligation)}, and ${lost}`,
      remedy:
        audit.flaw === "swallowed"
          ? "let the failure through, or allow its `delivery` in the policy"
          : "put `await` in front of it, or allow its `delivery` in the policy",
      related: [{ span: audit.evidence.span, says: `${name} is here` }],
    };
  },
});
