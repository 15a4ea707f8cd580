// The report as SARIF 2.1.0, for code scanning and viewers: findings with their ways, accepted ones marked as such.
import { canonicalJson } from "../../model/canonical.js";
import type { Report } from "../../model/report.js";
import type { Format } from "./format.js";
import { showNotification } from "./sarif/notification.js";
import { showResult } from "./sarif/result.js";
import { showRule } from "./sarif/rule.js";

export const sarif: Format = {
  id: "sarif",
  title: "SARIF 2.1.0, for code scanning and viewers.",
  show: (report) => `${canonicalJson(showLog(report))}\n`,
};

function showLog(report: Report): object {
  const { tool, rules, findings, problems, sources, policy } = report;
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: { driver: { name: tool.name, semanticVersion: tool.version, version: tool.version, rules: rules.map(showRule) } },
    automationDetails: { id: "countersign/" },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { SRCROOT: { description: { text: "The folder that was checked." } } },
    invocations: [{ executionSuccessful: !problems.some(({ fatal }) => fatal), toolExecutionNotifications: problems.map(showNotification) }],
    results: findings.map((finding) => showResult(finding, order.get(finding.rule) ?? null)),
    properties: { sources, policy, compiler: tool.compiler },
  };
  return { $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", version: "2.1.0", runs: [run] };
}
