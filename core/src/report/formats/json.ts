// The report for programs: schema/report.schema.json says what it holds. Canonical bytes and a newline.
import { canonicalJson } from "../../model/canonical.js";
import type { AuditEvidence, BlindSpot, GuardEvidence, NearMiss } from "../../model/graph.js";
import type { AuditFlaw, Evidence, Verdict } from "../../model/verdict.js";
import { showTerm, showWay } from "../../model/words.js";
import type { Format } from "./format.js";

export const json: Format = {
  id: "json",
  title: "For programs: one object, described by a JSON Schema.",
  show: (report) => `${canonicalJson({ ...report, verdicts: report.verdicts.map(showVerdict), blindSpots: report.blindSpots.map(showBlindSpot) })}\n`,
};

/** Entry point and action by id: they stand in the report once. */
function showVerdict(verdict: Verdict): object {
  const { obligation, outcome, level } = verdict;
  const { requirement, entryPoint, action, duty } = obligation;
  return { requirement, entryPoint: entryPoint.id, action: action.id, duty, outcome, level, ...showGrounds(verdict), trace: showWay(verdict) };
}

function showGrounds(verdict: Verdict): object {
  if (verdict.outcome === "held") return { evidence: verdict.evidence.map(showEvidence) };
  if (verdict.outcome === "open") return { nearMisses: verdict.nearMisses.map(showMiss), audits: verdict.audits.map(showAuditFlaw) };
  return { blindSpots: verdict.blindSpots.map(showBlindSpot) };
}
/** Where it was followed after all is our own business. */
function showBlindSpot({ span, reason, what, origin = null }: BlindSpot): object {
  return { span, reason, what, origin };
}

function showEvidence(evidence: Evidence): object {
  return evidence.duty === "guard" ? { duty: evidence.duty, ...showGuard(evidence) } : { duty: evidence.duty, ...showAudit(evidence) };
}
function showMiss({ evidence, flaw, at }: NearMiss): object {
  return { ...showGuard(evidence), flaw, at };
}
function showAuditFlaw({ evidence, flaw }: AuditFlaw): object {
  return { ...showAudit(evidence), flaw };
}

/** Permission and subject as people read them: how we reason about values is our own business, and may change. */
function showGuard({ guard, level, form, permission, subject, arms, span, pack }: GuardEvidence): object {
  return { guard, level, form, permission: showTerm(permission), subject: showTerm(subject), arms: arms.map(showGuard), span, pack };
}
function showAudit({ audit, delivery, missingFields, secrets, span, pack }: AuditEvidence): object {
  return { audit, delivery, missingFields, secrets, span, pack };
}
