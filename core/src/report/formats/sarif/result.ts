// A finding in SARIF.
import type { Finding } from "../../../model/report.js";
import type { Trace } from "../../../model/verdict.js";
import { showLocation } from "./location.js";

/** Of 100: viewers list the highest first. */
const ranks: Readonly<Record<Finding["confidence"], number>> = { high: 90, medium: 60, low: 30 };

export function showResult(finding: Finding, ruleIndex: number | null): object {
  const { rule, severity, message, span, fingerprint, trace, related, controls, entryPoint, action, observed, waivedBy, confidence, peers } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex === null ? {} : { ruleIndex }),
    level: severity,
    message: { text: message },
    locations: [showLocation(span)],
    ...(related.length > 0 ? { relatedLocations: related.map((hop, id) => ({ id, ...showLocation(hop.span, hop.says) })) } : {}),
    ...(trace.length > 0 ? { codeFlows: [{ threadFlows: [{ locations: showWay(trace) }] }] } : {}),
    partialFingerprints: { "countersign/v1": fingerprint },
    ...(waivedBy ? { suppressions: [showWaiver(waivedBy)] } : { suppressions: [] }),
    rank: ranks[confidence],
    properties: { controls, entryPoint, action, observed, confidence, peers },
  };
}

function showWay(trace: Trace): readonly object[] {
  return trace.map(({ span, says }) => ({ location: showLocation(span, says) }));
}

function showWaiver({ reason, owner, expires }: NonNullable<Finding["waivedBy"]>): object {
  return { kind: "external", status: "accepted", justification: reason, properties: { owner, expires } };
}
