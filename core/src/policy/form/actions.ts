// `actions`: own functions with an effect worth protecting, beside those that the packs know.
import * as z from "zod";
import { effects } from "../../model/graph.js";
import type { ActionDefinition, ArgumentPath } from "../../model/policy.js";
import { functions } from "./guards.js";
import { argumentPath, glob, listOf, oneOrMany } from "./text.js";

export const effectForm = z.enum(effects);

const action = z
  .strictObject({
    functions,
    effect: effectForm.describe("What it does."),
    resource: z
      .string()
      .min(1, 'is empty. Write a name, or where it stands: "$0".')
      .describe('What it does it to: "Invoice", or the argument that names it: "$0", "$0.model".'),
    paths: oneOrMany(glob).describe('Only calls in these files: "src/routes/**". Left out: in all.').optional(),
    keysAt: oneOrMany(argumentPath)
      .describe('The arguments that say what it touches, so that it can be compared with what a guard checked: "$0" for a record, "$1.id" for a value.')
      .optional(),
    where: z
      .record(argumentPath, z.union([z.string(), z.number(), z.boolean()]))
      .describe(
        'Only calls whose arguments are so: { "$0": "{}" } for deleteMany() and deleteMany({}), { "$1.force": true } for remove(id, { force: true }), "*" for any value.',
      )
      .optional(),
  })
  .describe("An action of your own.");

export const actionsForm = z
  .record(z.string().min(1), action)
  .describe('Own functions that do something worth protecting: { "refund": { "functions": "src/billing.ts#refund", "effect": "pay", "resource": "Order" } }.');
type WrittenActions = z.infer<typeof actionsForm>;

export function fillActions(written: WrittenActions | undefined): readonly ActionDefinition[] {
  return Object.entries(written ?? {}).map(([id, one]) => ({
    id,
    functions: listOf(one.functions),
    effect: one.effect,
    resource: one.resource,
    paths: listOf(one.paths),
    keysAt: listOf(one.keysAt),
    where: fillWhere(one.where),
  }));
}

function fillWhere(written: Readonly<Record<string, string | number | boolean>> | undefined): Readonly<Record<ArgumentPath, string>> {
  return Object.fromEntries(Object.entries(written ?? {}).map(([path, value]) => [path, String(value)]));
}
