// An action that leaves no record, or none on some way.
import { defineRule, showObligation, tellingAudit } from "../rule.js";

export const unauditedAction = defineRule({
  id: "unaudited-action",
  severity: "warning",
  summary: "An action can succeed without leaving an audit record.",
  remedy: "Write an audit record on every path on which the action succeeds.",
  cwe: ["CWE-778"],
  about: "verdict",
  judge: (found) => {
    const { verdict } = found;
    if (verdict.outcome !== "open" || verdict.obligation.duty !== "audit") return null;
    const audit = tellingAudit(found);
    const obligation = showObligation(verdict.obligation);
    if (audit === null) return { says: `${obligation} and leave no audit record`, remedy: "write one on every path that succeeds", related: [] };
    if (audit.flaw !== "not-every-path" && audit.flaw !== "other-record") return null;
    const name = `\`${audit.evidence.audit}\``;
    const related = [{ span: audit.evidence.span, says: `${name} is here` }];
    if (audit.flaw === "other-record")
      return {
        says: `${obligation}, and ${name} beside it is not the record that the policy asks for`,
        remedy: "write that one on every path that succeeds",
        related,
      };
    return {
      says: `${obligation}, and ${name} records it on some paths only`,
      remedy: "write the record on every path that succeeds",
      related,
    };
  },
});
