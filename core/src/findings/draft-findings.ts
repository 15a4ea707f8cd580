// Verdicts x rules -> findings without a name: the one rule that speaks for each verdict, with what all findings have alike.
import { compileGlob } from "../model/glob.js";
import { type FilePath, field, type RequirementId } from "../model/names.js";
import type { PlaceOf } from "../model/places.js";
import type { Policy, Requirement, RuleSetting } from "../model/policy.js";
import type { Finding } from "../model/report.js";
import type { Trace, Verdict } from "../model/verdict.js";
import { showWay } from "../model/words.js";
import { controlsOf } from "./controls.js";
import { openNames, ownName } from "./guard-names.js";
import { confidenceOf, openPeers } from "./peers.js";
import { type Case, type Rule, type Told, tellingMiss } from "./rule.js";

export interface Draft {
  readonly finding: Omit<Finding, "fingerprint" | "waivedBy">;
  readonly obligation: Verdict["obligation"];
}

export function draftFindings(verdicts: readonly Verdict[], rules: readonly Rule[], policy: Policy, placeOf: PlaceOf): readonly Draft[] {
  const requirements = new Map<RequirementId, Requirement>(policy.requirements.map((one) => [one.id, one]));
  const isObserved = observedPaths(policy);
  const peersOf = openPeers(verdicts, (evidence) => ownName(placeOf, evidence));
  const drafts = new Map<string, Draft>();
  for (const verdict of verdicts) {
    const requirement = requirements.get(verdict.obligation.requirement);
    if (!requirement) throw new Error(`A verdict speaks of requirement ${verdict.obligation.requirement}, which the policy does not have.`);
    const draft = draftOne({ verdict, requirement, nameOf: openNames(placeOf, verdict.obligation.action.span) }, rules, policy, { isObserved, peersOf });
    if (draft) addOrMerge(drafts, draft);
  }
  return [...drafts.values()];
}

export function settingOf({ rules }: Policy, rule: Rule): RuleSetting {
  return field(rules, rule.id) ?? { severity: null, mode: "enforce" };
}

/** null: the rule is off. */
export function headOf(
  rule: Rule,
  { says, remedy, related, severity: own = rule.severity }: Told,
  policy: Policy,
): Pick<Finding, "rule" | "severity" | "message" | "remedy" | "related"> | null {
  const { severity } = settingOf(policy, rule);
  return severity === "off" ? null : { rule: rule.id, severity: severity ?? own, message: `${says}: ${remedy}.`, remedy, related: withoutDoubles(related) };
}

/** One check is met once on each way that comes by it. */
function withoutDoubles(related: Trace): Trace {
  return [...new Map(related.map((hop) => [`${hop.says} ${hop.span.file} ${hop.span.start.line} ${hop.span.start.column}`, hop])).values()];
}

interface Surroundings {
  readonly isObserved: (file: FilePath) => boolean;
  readonly peersOf: ReturnType<typeof openPeers>;
}

function draftOne(found: Case, rules: readonly Rule[], policy: Policy, { isObserved, peersOf }: Surroundings): Draft | null {
  const { obligation } = found.verdict;
  const spoken = rules.flatMap((rule) => {
    const told = rule.about === "verdict" ? rule.judge(found) : null;
    return told ? [{ rule, told }] : [];
  });
  const [first, second] = spoken;
  if (first && second) throw new Error(`Two rules speak for one verdict: ${first.rule.id} and ${second.rule.id}.`);
  const head = first ? headOf(first.rule, first.told, policy) : null;
  if (!first || !head) return null;
  const { entryPoint, action } = obligation;
  const controls = controlsOf(first.rule.id).map(({ id }) => id);
  const observed = settingOf(policy, first.rule).mode === "observe" || isObserved(action.span.file) || isObserved(entryPoint.span.file);
  const peers = obligation.duty === "guard" ? peersOf(obligation) : null;
  const finding = {
    ...head,
    confidence: confidenceOf(tellingMiss(found) !== null, peers),
    peers,
    entryPoint: entryPoint.id,
    action: action.id,
    span: action.span,
    trace: showWay(found.verdict),
    controls: united(controls, found.requirement.controls),
    observed,
  };
  return { finding, obligation };
}

/** Several requirements may ask the same of an action: people are told once. */
function addOrMerge(drafts: Map<string, Draft>, draft: Draft): void {
  const { rule, entryPoint, action } = draft.finding;
  const key = [rule, entryPoint, action].join("\n");
  const before = drafts.get(key);
  const finding = before ? { ...before.finding, controls: united(before.finding.controls, draft.finding.controls) } : draft.finding;
  drafts.set(key, { ...draft, finding });
}

export function observedPaths({ observed }: Policy): (file: FilePath) => boolean {
  const globs = observed.map(compileGlob);
  return (file) => globs.some((matches) => matches(file));
}

function united(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])];
}
