// `rules`: how loudly each rule speaks; `verbs`: which permissions fit which effect.
import * as z from "zod";
import { type Effect, effects } from "../../model/graph.js";
import { field, name, type RuleId } from "../../model/names.js";
import type { Policy, RuleSetting } from "../../model/policy.js";
import type { Severity } from "../../model/report.js";
import { type KnownRule, ruleSummaries } from "../rule-ids.js";
import { listOf, oneOrMany } from "./text.js";

const severities: { readonly [K in Severity | "off"]: K } = { error: "error", warning: "warning", note: "note", off: "off" };
const severity = z.enum(severities);
const setting = z.union([
  severity,
  z.strictObject({
    severity: severity.describe("How loudly it speaks; off: not at all.").optional(),
    mode: z.enum(["enforce", "observe"]).describe("observe: its findings are shown and never fail a run.").optional(),
  }),
]);

const ruleSettings = Object.entries(ruleSummaries).map(([id, summary]) => [id, setting.describe(summary).optional()] as const);
export const rulesForm = z
  .strictObject(Object.fromEntries(ruleSettings))
  .describe('How loudly each rule speaks: { "late-guard": "warning", "blind-spot": { "mode": "observe" } }.');
export const ruleNames: readonly string[] = Object.keys(ruleSummaries);
export function isRule(text: string): text is KnownRule {
  return Object.hasOwn(ruleSummaries, text);
}

export function fillRules(written: z.infer<typeof rulesForm> | undefined): Policy["rules"] {
  const rules: Record<RuleId, RuleSetting> = {};
  for (const [id, one] of Object.entries(written ?? {})) {
    if (one === undefined) continue;
    const given = typeof one === "string" ? { severity: one } : one;
    rules[name<"RuleId">(id)] = { severity: given.severity ?? null, mode: given.mode ?? "enforce" };
  }
  return rules;
}

const verbList = oneOrMany(z.string().min(1));
const verbLists = effects.map(
  (effect) => [effect, verbList.describe(`Verbs of permissions that fit a ${effect}, in place of the preset's.`).optional()] as const,
);
export const verbsForm = z
  .strictObject(Object.fromEntries(verbLists))
  .describe('Which verbs a permission may name for an effect: { "delete": ["delete", "archive"] }. A guard that asks for another one does not fit.');

export function fillVerbs(preset: Policy["verbs"], written: z.infer<typeof verbsForm> = {}): Policy["verbs"] {
  const chosen = (effect: Effect) => listOf(field(written, effect) ?? preset[effect]);
  return {
    read: chosen("read"),
    create: chosen("create"),
    update: chosen("update"),
    delete: chosen("delete"),
    grant: chosen("grant"),
    export: chosen("export"),
    execute: chosen("execute"),
    pay: chosen("pay"),
  };
}
