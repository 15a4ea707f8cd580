// What a rule is: it turns one verdict, one check or one waiver into words for people. Place, trace, severity, controls and fingerprint are added by `judge`.
import type { Effect, Flaw, NearMiss, Unseen, VainCheck } from "../model/graph.js";
import { name, type RuleId } from "../model/names.js";
import type { Level, Waiver } from "../model/policy.js";
import type { Severity } from "../model/report.js";
import type { Trace } from "../model/verdict.js";
import { showObligation, showTerm } from "../model/words.js";
import { type Case, provedLevel, tellingMiss } from "./telling.js";

export { showEntry, showObligation } from "../model/words.js";
export { openDoorOf } from "./open-doors.js";
export { type Case, isBare, metChecks, provedLevel, tellingAudit, tellingMiss } from "./telling.js";

/** The message is `says: remedy.`, so neither ends with a full stop and the remedy starts small. */
export interface Told {
  readonly says: string;
  readonly remedy: string;
  readonly related: Trace;
  /** Where this one weighs less than the rule's own severity says. */
  readonly severity?: Severity;
}

/** A waiver that has ended, or that nothing needs any more. */
export interface StaleWaiver {
  readonly waiver: Waiver;
  readonly why: "expired" | "unused";
}

interface RuleHead<Id> {
  readonly id: Id;
  readonly summary: string;
  /** What to do, whichever action it is. */
  readonly remedy: string;
  /** "CWE-862" */
  readonly cwe: readonly string[];
}
type RuleOf<Id> = RuleHead<Id> & { readonly severity: Severity } & (
    | { readonly about: "verdict"; readonly judge: (found: Case) => Told | null; readonly judgeUnseen?: (unseen: Unseen, others: number) => Told }
    | { readonly about: "check"; readonly judge: (check: VainCheck) => Told }
    | { readonly about: "waiver"; readonly judge: (stale: StaleWaiver) => Told | null }
  );
export type Rule = RuleOf<RuleId>;

export function defineRule(rule: RuleOf<string>): Rule {
  return { ...rule, id: name<"RuleId">(rule.id) };
}

/** `guard` comes in backquotes; `proved`: what is known of the caller on every way, all the same. */
type FlawWords = (
  guard: string,
  found: { readonly effect: Effect; readonly permission: string | null; readonly proved: Level | null },
) => Pick<Told, "says" | "remedy" | "severity">;

/** A rule about a check that looks like a guard and proves nothing: such rules differ in their flaws and words only. */
export function defineNearMissRule({ flaws, ...head }: RuleHead<string> & { readonly flaws: Partial<Readonly<Record<Flaw, FlawWords>>> }): Rule {
  const judge = (found: Case): Told | null => {
    const miss = tellingMiss(found);
    const words = miss ? flaws[miss.flaw] : undefined;
    return miss && words ? tellMiss(found, miss, words) : null;
  };
  return defineRule({ ...head, severity: "error", about: "verdict", judge });
}

function tellMiss(found: Case, { evidence, at }: NearMiss, words: FlawWords): Told {
  const { obligation } = found.verdict;
  const guard = found.nameOf(evidence);
  const { says, ...told } = words(guard, { effect: obligation.action.effect, permission: showTerm(evidence.permission), proved: provedLevel(found) });
  const here = { span: evidence.span, says: `${guard} is here` };
  const isElsewhere = at !== null && (at.file !== evidence.span.file || at.start.line !== evidence.span.start.line);
  const there = isElsewhere ? [{ span: at, says: "and this is where it goes wrong" }] : [];
  return { says: `${showObligation(obligation)}, and ${says}`, ...told, related: [here, ...there] };
}
