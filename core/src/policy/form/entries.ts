// `entries`: own functions that are called from outside of what is read, beside the ways in that the packs know.
import * as z from "zod";
import { entryKinds } from "../../model/graph.js";
import type { EntryDefinition } from "../../model/policy.js";
import { argumentPath, listOf, oneOrMany } from "./text.js";

const placed = z
  .string()
  .regex(
    /^(.+)#[\w$*{},]+(\.[\w$*{},]+)?$/,
    'names no function of a file. Write "src/billing.ts#refund", or "src/billing.ts#BillingService.refund" for a method.',
  );

const entry = z
  .strictObject({
    functions: oneOrMany(placed).describe(
      'Exported functions, and methods of exported classes: "src/billing.ts#refund", "src/billing.ts#BillingService.{refund,credit}".',
    ),
    kind: z.enum(entryKinds).describe("What calls them. Left out: rpc.").optional(),
    callerAt: oneOrMany(argumentPath).describe('Where they are told who the caller is: "$0.user".').optional(),
    reason: z.string().describe("Who calls them, for whoever asks in a year.").optional(),
  })
  .describe("Functions that somebody outside of this code calls.");

export const entriesForm = z
  .record(z.string().min(1), entry)
  .describe(
    'Ways in that this code does not register itself: a package of services that closed routes call, a plug-in. { "billing": { "functions": "src/billing.ts#BillingService.*", "callerAt": "$0.user" } }.',
  );
type WrittenEntries = z.infer<typeof entriesForm>;

export function fillEntries(written: WrittenEntries | undefined): readonly EntryDefinition[] {
  return Object.entries(written ?? {}).map(([id, one]) => ({ id, functions: listOf(one.functions), kind: one.kind ?? "rpc", callerAt: listOf(one.callerAt) }));
}
