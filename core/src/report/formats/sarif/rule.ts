// A rule in SARIF: help, weaknesses as tags, and how grave it is.
import type { RuleCard, Severity } from "../../../model/report.js";

/** On the scale of CVSS, as code scanning wants it. */
const gravity: Readonly<Record<Severity, string>> = { error: "8.0", warning: "5.0", note: "2.0" };

export function showRule({ id, severity, summary, remedy, cwe, controls }: RuleCard): object {
  const answered = controls.map((control) => `- ${control.id} (${control.version}${control.status === "judgement" ? ", supporting" : ""})`);
  const markdown = [summary, "", `**How to mend:** ${remedy}`, ...(answered.length > 0 ? ["", "**Controls**", "", ...answered] : [])].join("\n");
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${remedy}` },
    help: { text: `${summary} ${remedy}`, markdown },
    defaultConfiguration: { level: severity },
    properties: { tags: ["security", ...cwe.map((one) => `external/cwe/${one.toLowerCase()}`)], precision: "high", "security-severity": gravity[severity] },
  };
}
