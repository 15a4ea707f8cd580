// What a verdict rests on, in words: evidence, checks that prove nothing and why, blind spots. For every surface that tells of one verdict.
import { enlist } from "../../model/by-key.js";
import type { BlindReason, GuardEvidence } from "../../model/graph.js";
import type { Span } from "../../model/names.js";
import type { Finding, Report } from "../../model/report.js";
import type { AuditFlaw, Evidence, Verdict } from "../../model/verdict.js";
import { sayFlaw, showTerm } from "../../model/words.js";

/** How a surface writes places, and names that come from the sources. */
export interface Ink {
  readonly place: (span: Span) => string;
  readonly name: (text: string) => string;
}

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

/** One sentence for each ground; never none. */
export function sayGrounds(verdict: Verdict, ink: Ink): readonly string[] {
  if (verdict.outcome === "held") return verdict.evidence.map((evidence) => `held by ${sayEvidence(evidence, ink)}`);
  if (verdict.outcome === "unknown")
    return verdict.blindSpots.map(({ span, reason, what }) => `not seen: ${ink.name(what)} (${ink.place(span)}): ${reasons[reason]}`);
  const misses = verdict.nearMisses.map(
    ({ evidence, flaw, at }) => `does not count: ${sayGuard(evidence, ink)}: ${sayFlaw(flaw)}${at ? ` (${ink.place(at)})` : ""}`,
  );
  const audits = verdict.audits.map(({ evidence, flaw }) => `does not count: ${ink.name(evidence.audit)} (${ink.place(evidence.span)}): ${auditFlaws[flaw]}`);
  const found = [...misses, ...audits];
  return found.length > 0 ? found : [`no ${verdict.obligation.duty} was found on the way`];
}

/** "requireAdmin (src/auth.ts:12)": the first, and how many more. */
export function sayBriefly(verdict: Verdict, ink: Ink): string {
  if (verdict.outcome === "held") {
    const [first, ...more] = verdict.evidence;
    if (!first) return "held";
    return `held by ${ink.name(first.duty === "guard" ? first.guard : first.audit)} (${ink.place(first.span)})${sayMore(more.length)}`;
  }
  if (verdict.outcome === "unknown") {
    const [first, ...more] = verdict.blindSpots;
    return first ? `not seen: ${ink.name(first.what)} (${ink.place(first.span)})${sayMore(more.length)}` : "not seen";
  }
  const [first, ...more] = [...verdict.nearMisses.map(({ evidence }) => ({ ...evidence, what: evidence.guard })), ...verdict.audits.map(fromAudit)];
  if (!first) return `no ${verdict.obligation.duty} on the way`;
  return `${ink.name(first.what)} (${ink.place(first.span)}) does not count${sayMore(more.length)}`;
}
function fromAudit({ evidence }: AuditFlaw): { readonly what: string; readonly span: Span } {
  return { what: evidence.audit, span: evidence.span };
}
function sayMore(count: number): string {
  return count > 0 ? ` and ${count} more` : "";
}

function sayEvidence(evidence: Evidence, ink: Ink): string {
  return evidence.duty === "guard" ? sayGuard(evidence, ink) : `${ink.name(evidence.audit)} (${ink.place(evidence.span)}), ${evidence.delivery}`;
}

/** "requireAdmin (src/auth.ts:12:3), authorized, for user:delete" */
function sayGuard({ guard, level, form, permission, arms, span }: GuardEvidence, ink: Ink): string {
  const wanted = showTerm(permission);
  const sayArm = (arm: GuardEvidence): string =>
    arm.form === "absence" ? `no ${ink.name(showTerm(arm.subject) ?? "value")} at all` : `${ink.name(arm.guard)} (${ink.place(arm.span)})`;
  const either = arms.length > 0 ? `, either ${arms.map(sayArm).join(" or ")}` : "";
  return `${ink.name(guard)} (${ink.place(span)}), ${level}, ${form}${wanted === null ? "" : `, for ${ink.name(wanted)}`}${either}`;
}

/** Of the rules that may speak of a verdict's duty, what the one said that did. Answers for all verdicts of the report. */
export function openFindings({ findings }: Report): (verdict: Verdict) => Finding | null {
  const byDeed = new Map<string, Finding[]>();
  for (const finding of findings) enlist(byDeed, `${finding.entryPoint}\n${finding.action}`, finding);
  return ({ obligation: { entryPoint, action, duty }, outcome }) => {
    const about = byDeed.get(`${entryPoint.id}\n${action.id}`) ?? [];
    return about.find((finding) => isAboutAudit(finding) === (duty === "audit") && (finding.rule === "blind-spot") === (outcome === "unknown")) ?? null;
  };
}
function isAboutAudit({ rule, message }: Finding): boolean {
  return /audit/.test(rule) || (rule === "blind-spot" && message.includes("whether an audit"));
}
