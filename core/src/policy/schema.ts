// The form of countersign.jsonc: checks what people write, and feeds editor completion and the published JSON Schema.
import * as z from "zod";
import { actionsForm } from "./form/actions.js";
import { auditsForm } from "./form/audits.js";
import { entriesForm } from "./form/entries.js";
import { guardsForm } from "./form/guards.js";
import { requirementsForm } from "./form/requirements.js";
import { rulesForm, verbsForm } from "./form/rules.js";
import { glob, originPattern } from "./form/text.js";
import { bookkeepingForm, publicForm, waiversForm } from "./form/waivers.js";

export const policySchema = z
  .strictObject({
    $schema: z.string().describe("Where this form is published; for editors.").optional(),
    extends: z
      .enum(["recommended", "strict", "nothing"])
      .describe("The preset that this policy adds to. Left out: recommended. nothing: only what is written here.")
      .optional(),
    guards: guardsForm.optional(),
    audits: auditsForm.optional(),
    identities: z
      .array(originPattern)
      .describe(
        'Functions and values that are the caller: "src/context.ts#currentUser()", "src/session.ts#session.user". Packs know those of their frameworks.',
      )
      .optional(),
    neutral: z
      .array(originPattern)
      .describe(
        'Functions that neither check the caller nor do anything worth protecting, though their text is not here or cannot be followed: "@acme/docs#**", "src/app.ts#req.trace". They prove nothing, and leave nothing unknown.',
      )
      .optional(),
    actions: actionsForm.optional(),
    entries: entriesForm.optional(),
    requirements: requirementsForm.optional(),
    public: publicForm.optional(),
    bookkeeping: bookkeepingForm.optional(),
    rules: rulesForm.optional(),
    observe: z.array(glob).describe('Files whose findings are shown and never fail a run: "src/legacy/**".').optional(),
    exclude: z.array(glob).describe('Files that are not read at all: "scripts/**".').optional(),
    verbs: verbsForm.optional(),
    waivers: waiversForm.optional(),
  })
  .describe("The policy of a project: which actions need which guards and audits, and which functions those are.");
export type WrittenPolicy = z.infer<typeof policySchema>;

/** What an editor needs to complete and to explain the file. */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...form } = z.toJSONSchema(policySchema, { target: "draft-7", io: "input" });
  return { $schema, title: "countersign.jsonc", allowComments: true, allowTrailingCommas: true, ...form };
}
