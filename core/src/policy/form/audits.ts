// `audits`: own functions that make an audit record.
import * as z from "zod";
import type { AuditDefinition, Delivery } from "../../model/policy.js";
import { functions } from "./guards.js";
import { argumentPath, glob, listOf, oneOrMany } from "./text.js";

const deliveries: { readonly [K in Delivery]: K } = { awaited: "awaited", deferred: "deferred", any: "any" };

const audit = z
  .strictObject({
    functions,
    delivery: z
      .enum(deliveries)
      .describe(
        "What counts as delivered. awaited (if left out): a promise that nobody waits for is no record. deferred: waitUntil, after or an outbox will do. any: also fire and forget, as with loggers.",
      )
      .optional(),
    fields: oneOrMany(argumentPath).describe('Fields that every record must have: "$0.actor", "$0.targetId".').optional(),
    where: z
      .record(argumentPath, glob)
      .describe('Only calls whose arguments are so: { "$0.type": "token-*" } for a text, { "$0": "Token*Event" } for what is made of such a class.')
      .optional(),
  })
  .describe("A way to record an action for others.");

export const auditsForm = z
  .record(z.string().min(1), audit)
  .describe('Own functions that make an audit record, by a name of your choice: { "trail": { "functions": "src/audit.ts#record" } }.');
type WrittenAudits = z.infer<typeof auditsForm>;

export function fillAudits(written: WrittenAudits | undefined): readonly AuditDefinition[] {
  return Object.entries(written ?? {}).map(([id, one]) => ({
    id,
    functions: listOf(one.functions),
    delivery: one.delivery ?? "awaited",
    fields: listOf(one.fields),
    where: one.where ?? {},
  }));
}
