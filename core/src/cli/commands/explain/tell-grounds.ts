// What a verdict rests on, in words: evidence, checks that prove nothing and why, blind spots.
import type { AuditFlaw, BlindReason, Evidence, GuardEvidence, Span, Verdict } from "../../../index.js";
import type { Core } from "../../command.js";

const auditFlaws: Readonly<Record<AuditFlaw["flaw"], string>> = {
  "not-awaited": "nobody waits for it, so it may be lost",
  swallowed: "its failure is swallowed",
  "other-record": "it is not the record that the policy asks for",
  "missing-fields": "its record lacks fields",
  secret: "its record holds a secret",
  "not-every-path": "some way that succeeds does not pass it",
};
const reasons: Readonly<Record<BlindReason, string>> = {
  "dynamic-callee": "what is called is chosen at run time",
  "dynamic-import": "what is loaded is chosen at run time",
  eval: "it runs a text as code",
  "labelled-jump": "it jumps out of more than one loop",
  "lost-callee": "it was not found in the sources",
  "opaque-guard": "it may be a guard, and its text is not here",
  "text-callee": "what is called stands in a text",
  "unresolved-entry": "its function could not be found",
  "unparsed-file": "its file could not be read as TypeScript",
  depth: "calls lead to more than is followed",
};

export function tellGrounds(core: Core, verdict: Verdict): readonly string[] {
  if (verdict.outcome === "held") return verdict.evidence.map((evidence) => `held by ${tellEvidence(core, evidence)}`);
  if (verdict.outcome === "unknown") return verdict.blindSpots.map(({ span, reason, what }) => `not seen: ${what} (${placeOf(span)}): ${reasons[reason]}`);
  const misses = verdict.nearMisses.map(
    ({ evidence, flaw, at }) => `does not count: ${tellGuard(core, evidence)}: ${core.sayFlaw(flaw)}${at ? ` (${placeOf(at)})` : ""}`,
  );
  const audits = verdict.audits.map(({ evidence, flaw }) => `does not count: ${evidence.audit} (${placeOf(evidence.span)}): ${auditFlaws[flaw]}`);
  const found = [...misses, ...audits];
  return found.length > 0 ? found : [`no ${verdict.obligation.duty} was found on the way`];
}

function tellEvidence(core: Core, evidence: Evidence): string {
  return evidence.duty === "guard" ? tellGuard(core, evidence) : `${evidence.audit} (${placeOf(evidence.span)}), ${evidence.delivery}`;
}

/** "requireAdmin (src/auth.ts:12:3), authorized, for user:delete" */
function tellGuard(core: Core, { guard, level, form, permission, arms, span }: GuardEvidence): string {
  const wanted = core.showTerm(permission);
  const either =
    arms.length > 0
      ? `, either ${arms.map((arm) => (arm.form === "absence" ? `no ${core.showTerm(arm.subject) ?? "value"} at all` : `${arm.guard} (${placeOf(arm.span)})`)).join(" or ")}`
      : "";
  return `${guard} (${placeOf(span)}), ${level}, ${form}${wanted === null ? "" : `, for ${wanted}`}${either}`;
}

export function placeOf({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}
