// `waivers`, `public` and `bookkeeping`: what people have accepted or declared, and why.
import * as z from "zod";
import { name } from "../../model/names.js";
import type { Bookkeeping, PublicEntry, Waiver } from "../../model/policy.js";
import { ruleNames } from "./rules.js";
import { glob, sentence } from "./text.js";

const actionGlob = glob.describe('Actions, by what they do, "delete Cart", or by their place too, "src/carts.ts:* delete Cart".');

const waiver = z
  .strictObject({
    fingerprint: z.string().min(1).describe("Of the finding, as reports print it. Or else: rule, with entry, action or both.").optional(),
    rule: z.enum(ruleNames).describe("The rule whose findings are accepted.").optional(),
    entry: glob.describe('Entry points: "http DELETE /carts/:id", "rpc cart.*".').optional(),
    action: actionGlob.optional(),
    reason: sentence.describe("Why this is acceptable, for whoever asks in a year."),
    owner: sentence.describe("Who answers for it: a person or a team."),
    expires: z.iso
      .date('is no date. Write it as "2027-01-31".')
      .describe('The last day on which it holds, "2027-01-31". From the next day on the finding is back.'),
  })
  .describe("An accepted finding.");
export const waiversForm = z.array(waiver).describe("Accepted findings. They stay visible in reports, and end.");
export type WrittenWaiver = z.infer<typeof waiver>;

export function fillWaivers(written: readonly WrittenWaiver[] = []): readonly Waiver[] {
  return written.map((one) => ({
    fingerprint: one.fingerprint === undefined ? null : name<"Fingerprint">(one.fingerprint),
    rule: one.rule === undefined ? null : name<"RuleId">(one.rule),
    entry: one.entry ?? null,
    action: one.action ?? null,
    reason: one.reason,
    owner: one.owner,
    expires: one.expires,
  }));
}

const publicEntry = z
  .strictObject({
    entry: glob.describe('Entry points: "http POST /login", "http * /webhooks/*".'),
    reason: sentence.describe("Why anyone may ask."),
  })
  .describe("An entry point for everyone.");
export const publicForm = z.array(publicEntry).describe("Entry points that need no guard. They are listed in reports, with their reasons.");

export function fillPublic(written: readonly PublicEntry[] = []): readonly PublicEntry[] {
  return written.map(({ entry, reason }) => ({ entry, reason }));
}

const bookkeeping = z
  .strictObject({
    action: actionGlob,
    entry: glob.describe('Only from these entry points: "http POST /login". Left out: from all.').optional(),
    reason: sentence.describe("Why nobody needs to be asked, and no record made."),
  })
  .describe("Actions that come along with others, of which neither guard nor audit is asked.");
export const bookkeepingForm = z
  .array(bookkeeping)
  .describe(
    'Actions of which nothing is asked: last-seen dates, counters, sessions. { "action": "update session", "reason": "Prolonged at each request." }. They stay in reports, as declared.',
  );

export function fillBookkeeping(written: readonly z.infer<typeof bookkeeping>[] = []): readonly Bookkeeping[] {
  return written.map(({ action, entry, reason }) => ({ action, entry: entry ?? null, reason }));
}
