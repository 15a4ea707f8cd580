// A check that answers with a promise, or a record that is sent by one: `await` in front of the call. And where an answer is an object, the part of it that decides.
import type { Range } from "../model/facts.js";
import type { GuardEvidence } from "../model/graph.js";
import { awaitCall } from "../syntax/edit/await-call.js";
import { calledNameAt, isUnused, rangeAt, throwsAround } from "../syntax/edit/calls-on-way.js";
import { testPart } from "../syntax/edit/test-answer.js";
import { type FaultyCall, faultyCall, writtenAt } from "./faulty-call.js";
import type { Fix } from "./fix.js";
import { inFile, type OpenVerdict, type Surroundings, sameSpan } from "./surroundings.js";

type Miss = OpenVerdict["nearMisses"][number];

export function addAwait(around: Surroundings): readonly Fix[] {
  const { finding } = around;
  if (finding.rule === "vain-check") return offer(around, writtenAt(around, finding.span));
  const audit = toldAudit(around);
  if (audit) return offer(around, faultyCall(around, audit.evidence.span));
  const miss = toldMiss(around);
  if (!miss) return [];
  if (miss.flaw === "always-truthy") return testDecision(around, miss);
  const call = miss.flaw === "not-awaited" || miss.flaw === "concurrent" ? faultyCall(around, miss.evidence.span) : null;
  return call && isEnough(around, call, miss.evidence) ? offer(around, call) : [];
}

function offer({ entryPoint }: Surroundings, call: FaultyCall | null): readonly Fix[] {
  if (!call) return [];
  const registration: Range | null = entryPoint?.span.file === call.file ? rangeAt(call.open, entryPoint.span) : null;
  const edits = awaitCall(call.open, call.at, registration);
  if (edits === null) return [];
  const name = calledNameAt(call.open, call.at);
  return [{ title: name === null ? "Add `await` to the check" : `Add \`await\` to \`${name}\``, kind: "await", edits: inFile(call.file, edits) }];
}

/** An answer that nobody looks at decides nothing, waited for or not; one that holds the decision in a part of it must be asked for that part. */
function isEnough({ open }: Surroundings, call: FaultyCall, { answer, guard, span }: GuardEvidence): boolean {
  if (answer) return answer.at.length === 0 && !isUnused(call.open, call.at);
  if (guard !== "inferred" || !isUnused(call.open, call.at)) return true;
  const own = open(span.file);
  return own !== null && throwsAround(own, rangeAt(own, span));
}

function testDecision({ open }: Surroundings, { evidence: { answer, guard }, at }: Miss): readonly Fix[] {
  const text = at && open(at.file);
  const edits = text && answer?.when !== "falsy" && answer?.when !== "absent" ? testPart(text, rangeAt(text, at), answer?.at ?? []) : null;
  if (!at || !edits) return [];
  return [{ title: `Test \`${answer?.at.join(".")}\` of what \`${guard}\` answers`, kind: "heed", edits: inFile(at.file, edits) }];
}

/** The check that the finding speaks of. */
export function toldMiss({ finding, verdicts }: Surroundings): Miss | null {
  const [told] = finding.related;
  if (!told) return null;
  const flaws = flawsOf[finding.rule] ?? [];
  const misses = verdicts.flatMap(({ nearMisses }) => nearMisses).filter(({ flaw }) => flaws.includes(flaw));
  return misses.find(({ evidence }) => sameSpan(evidence.span, told.span)) ?? null;
}
const flawsOf: Readonly<Record<string, readonly string[]>> = {
  "unawaited-guard": ["not-awaited", "concurrent"],
  "ignored-guard-result": ["result-ignored", "always-truthy", "no-exit"],
  "late-guard": ["too-late"],
  "one-branch-guard": ["one-branch-only", "switched-off"],
};

function toldAudit({ finding, verdicts }: Surroundings): OpenVerdict["audits"][number] | null {
  const [told] = finding.related;
  if (finding.rule !== "unawaited-audit" || !told) return null;
  const audits = verdicts.flatMap((verdict) => verdict.audits).filter(({ flaw }) => flaw === "not-awaited");
  return audits.find(({ evidence }) => sameSpan(evidence.span, told.span)) ?? null;
}
