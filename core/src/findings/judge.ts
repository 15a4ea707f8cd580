// Verdicts x rules -> findings: named for good, accepted by waivers, and one more for each waiver that is stale.
import type { BlindSpot, Graph, Unseen, VainCheck } from "../model/graph.js";
import { type FilePath, name, type Span } from "../model/names.js";
import { openPlaces, type PlaceOf } from "../model/places.js";
import type { Policy } from "../model/policy.js";
import type { Confidence, Finding, Severity } from "../model/report.js";
import type { Obligation, Verdict } from "../model/verdict.js";
import { controlsOf } from "./controls.js";
import { type Draft, draftFindings, headOf, observedPaths, settingOf } from "./draft-findings.js";
import { fingerprintOf } from "./fingerprint.js";
import type { Rule, StaleWaiver } from "./rule.js";
import { isExpired, openWaiver } from "./waivers.js";

export interface Circumstances {
  readonly functions: Graph["functions"];
  readonly unseen: Graph["unseen"];
  readonly vainChecks: Graph["vainChecks"];
  /** ISO date, for the ends of waivers; null: no waiver has ended. */
  readonly today: string | null;
  /** Where waivers are written. */
  readonly policyFile: FilePath | null;
}
interface Named {
  readonly finding: Finding;
  readonly obligation: Obligation;
}

export function judge(verdicts: readonly Verdict[], rules: readonly Rule[], policy: Policy, circumstances: Circumstances): readonly Finding[] {
  const placeOf = openPlaces(circumstances.functions);
  const named = nameAll(draftFindings(verdicts, rules, policy, placeOf), placeOf);
  const waivers = policy.waivers.filter((waiver) => !isExpired(waiver, circumstances.today)).map(openWaiver);
  const used = new Set<unknown>();
  const findings = named.map(({ finding, obligation }) => {
    const accepting = waivers.filter(({ accepts }) => accepts(finding, obligation)).map(({ waiver }) => waiver);
    for (const waiver of accepting) used.add(waiver);
    return { ...finding, waivedBy: accepting[0] ?? null };
  });
  const vain = judgeChecks(circumstances.vainChecks, rules, policy, placeOf).map((finding) => {
    const accepting = waivers.find(({ waiver }) => waiver.fingerprint === finding.fingerprint);
    if (accepting) used.add(accepting.waiver);
    return { ...finding, waivedBy: accepting?.waiver ?? null };
  });
  const stale = policy.waivers.flatMap((waiver): StaleWaiver[] => {
    if (isExpired(waiver, circumstances.today)) return [{ waiver, why: "expired" }];
    return used.has(waiver) ? [] : [{ waiver, why: "unused" }];
  });
  const unseen = judgeUnseen(circumstances.unseen, verdicts, rules, policy, placeOf);
  return [...findings, ...unseen, ...vain, ...judgeWaivers(stale, rules, policy, circumstances.policyFile)].sort(inOrder);
}

/** Those that say the same in the same function are counted in the order of the text. */
function nameAll(drafts: readonly Draft[], placeOf: PlaceOf): readonly Named[] {
  const seen = new Map<string, number>();
  return [...drafts]
    .sort((a, b) => byPlace(a.finding.span, b.finding.span))
    .map(({ finding, obligation }) => {
      const { effect, resource, span } = obligation.action;
      const parts = [finding.rule, finding.entryPoint, effect, resource, placeOf(span)];
      const key = parts.join("\n");
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return { finding: { ...finding, fingerprint: fingerprintOf(parts, occurrence), waivedBy: null }, obligation };
    });
}

/** Told by itself where no verdict has told of it already; once for all entry points that come by. */
function judgeUnseen(all: readonly Unseen[], verdicts: readonly Verdict[], rules: readonly Rule[], policy: Policy, placeOf: PlaceOf): readonly Finding[] {
  const told = new Set(verdicts.flatMap((verdict) => (verdict.outcome === "unknown" ? verdict.blindSpots.map((spot) => keyOf(verdict.obligation, spot)) : [])));
  const left = all.filter(({ entryPoint, spot }) => !told.has(keyOf({ entryPoint }, spot))).sort((a, b) => byText(a.entryPoint.id, b.entryPoint.id));
  const bySpot = new Map<string, Unseen[]>();
  const seen = new Map<string, number>();
  for (const one of left) bySpot.set(placeKey(one.spot), [...(bySpot.get(placeKey(one.spot)) ?? []), one]);
  const spots = [...bySpot.values()].sort(([a], [b]) => (a && b ? byPlace(a.spot.span, b.spot.span) : 0));
  return spots.flatMap(([first, ...others]) =>
    rules.flatMap((rule): Finding[] => {
      const words = first && rule.about === "verdict" ? rule.judgeUnseen?.(first, others.length) : undefined;
      const head = words ? headOf(rule, words, policy) : null;
      if (!head || !first) return [];
      const { entryPoint, spot } = first;
      const parts = [rule.id, spot.what, placeOf(spot.span)];
      const occurrence = seen.get(parts.join("\n")) ?? 0;
      seen.set(parts.join("\n"), occurrence + 1);
      const fingerprint = fingerprintOf(parts, occurrence);
      const observed = settingOf(policy, rule).mode === "observe";
      const place = { span: spot.span, entryPoint: entryPoint.id, action: null, trace: [], waivedBy: null, confidence: "medium", peers: null } as const;
      return [{ ...head, ...place, fingerprint, controls: [], observed }];
    }),
  );
}

/** By themselves, and waived by fingerprint alone: what they let through may be reached from anywhere, or from nowhere that we know of. */
function judgeChecks(all: readonly VainCheck[], rules: readonly Rule[], policy: Policy, placeOf: PlaceOf): readonly Finding[] {
  const isObserved = observedPaths(policy);
  const seen = new Map<string, number>();
  return all.flatMap((check) =>
    rules.flatMap((rule): Finding[] => {
      const head = rule.about === "check" ? headOf(rule, rule.judge(check), policy) : null;
      if (!head) return [];
      const parts = [rule.id, check.what, placeOf(check.span)];
      const occurrence = seen.get(parts.join("\n")) ?? 0;
      seen.set(parts.join("\n"), occurrence + 1);
      const observed = settingOf(policy, rule).mode === "observe" || isObserved(check.span.file);
      const place = { span: check.span, entryPoint: null, action: null, trace: [], waivedBy: null, confidence: "high", peers: null } as const;
      return [{ ...head, ...place, fingerprint: fingerprintOf(parts, occurrence), controls: controlsOf(rule.id).map(({ id }) => id), observed }];
    }),
  );
}

function keyOf({ entryPoint }: Pick<Obligation, "entryPoint">, spot: BlindSpot): string {
  return `${entryPoint.id} ${placeKey(spot)}`;
}
function placeKey({ span }: BlindSpot): string {
  return `${span.file}:${span.start.line}:${span.start.column}`;
}

function judgeWaivers(stale: readonly StaleWaiver[], rules: readonly Rule[], policy: Policy, policyFile: FilePath | null): readonly Finding[] {
  const file = policyFile ?? name<"FilePath">("countersign.jsonc");
  const span: Span = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return stale.flatMap((one) =>
    rules.flatMap((rule): Finding[] => {
      const told = rule.about === "waiver" ? rule.judge(one) : null;
      const head = told ? headOf(rule, told, policy) : null;
      if (!head) return [];
      const { fingerprint, rule: waived, entry, action, owner } = one.waiver;
      const place = { span, entryPoint: null, action: null, trace: [], waivedBy: null, confidence: "high", peers: null } as const;
      const fingerprintOfIt = fingerprintOf([rule.id, one.why, fingerprint, waived, entry, action, owner], 0);
      const observed = settingOf(policy, rule).mode === "observe";
      return [{ ...head, ...place, fingerprint: fingerprintOfIt, controls: controlsOf(rule.id).map(({ id }) => id), observed }];
    }),
  );
}

const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const confidenceOrder: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

function inOrder(a: Finding, b: Finding): number {
  return (
    severityOrder[a.severity] - severityOrder[b.severity] ||
    confidenceOrder[a.confidence] - confidenceOrder[b.confidence] ||
    byPlace(a.span, b.span) ||
    byText(a.rule, b.rule) ||
    byText(a.entryPoint ?? "", b.entryPoint ?? "")
  );
}
function byPlace(a: Span, b: Span): number {
  return byText(a.file, b.file) || a.start.line - b.start.line || a.start.column - b.start.column;
}
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
