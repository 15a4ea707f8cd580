// Which requirements of published frameworks a rule's findings bear on: ids and our own words, never their texts.
// Limit: ids whose text we have not read are left out (parts of PCI DSS, SOC 2, ISO 27001, GDPR). A wrong claim costs an auditor's trust.
import { field, type RuleId } from "../model/names.js";
import type { ControlNote } from "../model/report.js";

interface Framework {
  /** Before the id, where people read it. */
  readonly label: string;
  readonly version: string;
  /** SOC 2 and ISO publish no mapping that reaches down to code: those are supporting evidence, by our judgement. */
  readonly status: ControlNote["status"];
}
const frameworks = {
  top10: { label: "OWASP", version: "Top 10 2025", status: "verified" },
  asvs: { label: "ASVS", version: "5.0.0", status: "verified" },
  nist: { label: "NIST", version: "800-53 r5.1.1", status: "verified" },
  pci: { label: "PCI DSS", version: "4.0.1", status: "verified" },
  hipaa: { label: "HIPAA", version: "45 CFR 164, 2013", status: "verified" },
  gdpr: { label: "GDPR", version: "2016/679", status: "verified" },
  soc2: { label: "SOC 2", version: "TSC 2017", status: "judgement" },
  iso: { label: "ISO 27001", version: "2022", status: "judgement" },
} as const satisfies Readonly<Record<string, Framework>>;

type Row = Readonly<Record<keyof typeof frameworks, readonly string[]>>;

const missingGuard: Row = {
  top10: ["A01"],
  asvs: ["V8.2.1", "V8.3.1"],
  nist: ["AC-3", "AC-6", "AC-6(10)"],
  pci: ["7.2.1", "7.2.2", "7.3.1"],
  hipaa: ["164.312(a)(1)"],
  gdpr: ["32(1)(b)", "32(2)"],
  soc2: ["CC6.1"],
  iso: ["A.5.15"],
};
const lostAnswer: Row = {
  top10: ["A01", "A10"],
  asvs: ["V8.2.1", "V16.5.3"],
  nist: ["AC-3", "AC-6"],
  pci: ["7.3.1"],
  hipaa: ["164.312(a)(1)"],
  gdpr: ["32(1)(b)"],
  soc2: ["CC6.1", "CC8.1"],
  iso: [],
};
const wrongOrder: Row = { ...lostAnswer, top10: ["A01", "A06"], asvs: ["V8.2.1", "V2.3.1"], nist: ["AC-3"], soc2: ["CC6.1"] };
const wrongPermission: Row = {
  top10: ["A01"],
  asvs: ["V8.2.1", "V8.1.1"],
  nist: ["AC-3", "AC-6"],
  pci: ["7.2.2", "7.2.3", "7.2.5"],
  hipaa: ["164.312(a)(1)", "164.308(a)(4)"],
  gdpr: ["32(1)(b)", "32(4)"],
  soc2: ["CC6.1"],
  iso: ["A.5.18"],
};
const wrongObject: Row = { ...missingGuard, asvs: ["V8.2.2", "V8.4.1"], nist: ["AC-3", "AC-6"] };
const missingAudit: Row = {
  top10: ["A09"],
  asvs: ["V16.3.3", "V16.3.2", "V16.1.1"],
  nist: ["AU-2", "AU-12", "AC-6(9)"],
  pci: ["10.2.1", "10.2.1.2", "10.2.1.1", "10.2.1.5", "10.2.1.7"],
  hipaa: ["164.312(b)"],
  gdpr: ["32(1)(d)"],
  soc2: ["CC7.2"],
  iso: [],
};
const thinAudit: Row = { ...missingAudit, asvs: ["V16.2.1", "V16.2.2", "V16.2.4"], nist: ["AU-3", "AU-3(1)", "AU-8", "AU-12c"], pci: ["10.2.2"], gdpr: [] };
const leakyAudit: Row = {
  top10: ["A01", "A06", "A09"],
  asvs: ["V16.2.5", "V14.2.4", "V16.4.1"],
  nist: ["AU-3(3)", "AU-9", "SI-12(1)"],
  pci: ["10.3.1"],
  hipaa: ["164.312(a)(1)"],
  gdpr: ["32(1)(a)"],
  soc2: ["CC6.1"],
  iso: [],
};
const staleDecision: Row = {
  top10: [],
  asvs: ["V8.1.1"],
  nist: ["CA-5", "CA-7", "RA-7", "CM-6c"],
  pci: [],
  hipaa: [],
  gdpr: ["32(1)(d)"],
  soc2: ["CC8.1"],
  iso: [],
};

const byRule: Readonly<Record<string, Row>> = {
  "unguarded-action": missingGuard,
  "public-by-convention": missingGuard,
  "weak-guard": missingGuard,
  "inert-guard": missingGuard,
  "one-branch-guard": missingGuard,
  "unawaited-guard": lostAnswer,
  "ignored-guard-result": lostAnswer,
  "swallowed-denial": lostAnswer,
  "vain-check": lostAnswer,
  "fail-open-guard": lostAnswer,
  "late-guard": wrongOrder,
  "permission-mismatch": wrongPermission,
  "other-object-guard": wrongObject,
  "unaudited-action": missingAudit,
  "unawaited-audit": missingAudit,
  "audit-missing-fields": thinAudit,
  "audit-secret": leakyAudit,
  "stale-waiver": staleDecision,
};

/** In the order of the frameworks; empty for a rule that bears on none. */
export function controlsOf(rule: RuleId): readonly ControlNote[] {
  const row = field(byRule, rule);
  if (!row) return [];
  return Object.entries(frameworks).flatMap(([key, { label, version, status }]) => idsOf(row, key).map((id) => ({ id: `${label} ${id}`, version, status })));
}

function idsOf(row: Readonly<Record<string, readonly string[]>>, framework: string): readonly string[] {
  return field(row, framework) ?? [];
}
