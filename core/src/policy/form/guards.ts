// `guards`: own functions that check the caller, and what passing them proves.
import * as z from "zod";
import { type GuardId, name } from "../../model/names.js";
import { type GuardDefinition, type GuardShape, levels, type Policy } from "../../model/policy.js";
import { argumentPath, listOf, oneOrMany, originPattern } from "./text.js";

type Same<T extends string> = { readonly [K in T]: K };
const shapes: Same<GuardShape> = {
  throws: "throws",
  answers: "answers",
  "answers-denied": "answers-denied",
  middleware: "middleware",
  decorator: "decorator",
  wrapper: "wrapper",
  procedure: "procedure",
  "route-option": "route-option",
  inferred: "inferred",
};

export const functions = oneOrMany(originPattern).describe(
  'Where the functions come from: "src/auth.ts#requireAdmin", "@acme/auth#can", "**#Ability.can". A bare "requireAdmin" means every own function of that name.',
);
export const levelForm = z.enum(levels);

const guard = z
  .strictObject({
    level: levelForm.describe(
      "What passing proves, weakest first. declared-public: nothing. signed: the message comes from a known sender. authenticated: there is a caller. tenant: the object is the caller's or their organization's. authorized: the caller may do just this.",
    ),
    functions,
    shape: z
      .enum(shapes)
      .describe(
        'How it says no. throws: returning proves it. answers: a yes proves it. answers-denied: a no proves it. The others stand in the way of a request. Left out or "inferred": as the function\'s own text says.',
      )
      .optional(),
    at: z
      .string()
      .regex(/^[\w$]+(\.[\w$]+)*$/, 'is no place in an answer. Write "allowed", or "0" for the first of a list.')
      .describe('For "answers": where in the answer the decision stands. Left out: the answer itself decides.')
      .optional(),
    permissionAt: argumentPath.describe('The argument that names the permission: "$1", "$0.scope". Its verb is compared with the action.').optional(),
    openTo: oneOrMany(z.string().min(1))
      .describe('Permissions by which it lets everyone pass: "NONE", "public". Where one of these, or nothing, stands at "permissionAt", it is no guard.')
      .optional(),
    subjectAt: argumentPath
      .describe('The argument that names the object which is checked: "$2". It is compared with the object that the action touches.')
      .optional(),
    promise: z
      .boolean()
      .describe("Whether it answers with a promise, so that it must be awaited. Left out: as the function's own text says; for a function of a package, yes.")
      .optional(),
  })
  .describe("A check of the caller.");

export const guardsForm = z
  .record(z.string().min(1), guard)
  .describe('Own functions that check the caller, by a name of your choice: { "admin": { "level": "authorized", "functions": "requireAdmin" } }.');
type WrittenGuards = z.infer<typeof guardsForm>;

export function fillGuards(written: WrittenGuards | undefined): Policy["guards"] {
  const guards: Record<GuardId, GuardDefinition> = {};
  for (const [id, one] of Object.entries(written ?? {})) {
    guards[name<"GuardId">(id)] = {
      level: one.level,
      functions: listOf(one.functions),
      shape: one.shape ?? "inferred",
      promise: one.promise ?? "inferred",
      at: one.at ?? "",
      permissionAt: one.permissionAt ?? null,
      openTo: listOf(one.openTo),
      subjectAt: one.subjectAt ?? null,
    };
  }
  return guards;
}
