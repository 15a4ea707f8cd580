// `requirements`: which actions need which guard and which audit.
import * as z from "zod";
import { entryKinds } from "../../model/graph.js";
import { name } from "../../model/names.js";
import type { Requirement } from "../../model/policy.js";
import { effectForm } from "./actions.js";
import { levelForm } from "./guards.js";
import { glob, listOf, oneOrMany } from "./text.js";

const requirement = z
  .strictObject({
    id: z.string().min(1).describe('Its name in reports. The id of a preset\'s requirement ("data-writes") replaces that one.').optional(),
    effects: oneOrMany(effectForm).describe("Actions of these kinds. Left out: of every kind.").optional(),
    resources: oneOrMany(glob).describe('Actions on these: "Invoice", "Billing*". Left out: on everything.').optional(),
    from: oneOrMany(z.enum(entryKinds)).describe("Only if reached from entry points of these kinds. Left out: from everywhere.").optional(),
    paths: oneOrMany(glob).describe('Only if reached from entry points in these files: "src/admin/**". Left out: from all.').optional(),
    level: levelForm.describe("The least that must be proved of the caller before the action, on every path.").optional(),
    signed: z
      .boolean()
      .describe(
        "Whether a request is enough whose sender proved to hold a secret: a webhook's signature, a shared secret, a token that was looked up. Left out: no.",
      )
      .optional(),
    guardedBy: oneOrMany(z.string().min(1)).describe("Names of guards, any one of which must stand before the action, instead of a level.").optional(),
    permission: oneOrMany(glob)
      .describe('What the guard must ask for, any one of these: "manage*". Needs guards with a "permissionAt". Left out: its verb is compared with the effect.')
      .optional(),
    about: oneOrMany(glob)
      .describe(
        'Fields by which the action names objects: "projectId". Each object that is named there, if any, must be what the guard checks (its "subjectAt"). Asked only of actions with such a field.',
      )
      .optional(),
    audit: z.enum(["always", "no"]).describe('"always": each action that succeeds must leave a record.').optional(),
    auditedBy: oneOrMany(z.string().min(1)).describe("Names of audits, any one of which must be made. Left out: any record counts.").optional(),
    controls: oneOrMany(z.string().min(1)).describe('Controls that this gives evidence for: "NIST AC-3", "ASVS V8.2.1".').optional(),
  })
  .describe("Actions like this need such a guard, and such an audit.");

export const requirementsForm = z.array(requirement).describe("What actions need. Added to those of the preset; all that match an action apply to it.");
export type WrittenRequirement = z.infer<typeof requirement>;

/** Those of the preset stay, unless one of the same id takes their place. */
export function fillRequirements(preset: readonly Requirement[], written: readonly WrittenRequirement[] = []): readonly Requirement[] {
  const own = written.map((one, index) => fillRequirement(one, written.slice(0, index)));
  const replaced = new Set(own.map((one) => one.id));
  return [...preset.filter((one) => !replaced.has(one.id)), ...own];
}

function fillRequirement(written: WrittenRequirement, before: readonly WrittenRequirement[]): Requirement {
  const same = before.filter((one) => idOf(one) === idOf(written)).length;
  return {
    id: name<"RequirementId">(same === 0 ? idOf(written) : `${idOf(written)} #${same + 1}`),
    when: {
      effects: listOf(written.effects),
      resources: listOf(written.resources),
      reachedFrom: listOf(written.from),
      paths: listOf(written.paths),
    },
    level: written.level ?? null,
    signed: written.signed ?? false,
    guardedBy: listOf(written.guardedBy).map((guard) => name<"GuardId">(guard)),
    permissions: listOf(written.permission),
    about: listOf(written.about),
    audited: written.audit ?? (written.auditedBy === undefined ? "no" : "always"),
    auditedBy: listOf(written.auditedBy),
    controls: listOf(written.controls),
  };
}

/** Made from what it selects, not from its place in the list: a requirement put before it must not rename it. */
function idOf(written: WrittenRequirement): string {
  const words = [listOf(written.effects), listOf(written.resources), listOf(written.from), listOf(written.paths), listOf(written.about)];
  return written.id ?? (words.flatMap((some) => (some.length > 0 ? [some.join("+")] : [])).join(" ") || "everything");
}
