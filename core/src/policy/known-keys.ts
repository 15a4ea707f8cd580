// What may be written at a place of the policy, read from the published schema: for suggestions and explanations.
import { field } from "../model/names.js";
import type { DataPath } from "./read-jsonc.js";
import { policyJsonSchema } from "./schema.js";

type Form = Readonly<Record<string, unknown>>;

const root = policyJsonSchema();

export function keysAt(path: DataPath): readonly string[] {
  return formsAt(path).flatMap((form) => Object.keys(partOf(form, "properties") ?? {}));
}

/** What an editor would show there. */
export function descriptionAt(path: DataPath): string | null {
  const told = formsAt(path).map((form) => form.description);
  return told.find((one) => typeof one === "string") ?? null;
}

/** The words that may stand there, where it is one of a few. */
export function valuesAt(path: DataPath): readonly string[] {
  const forms = formsAt(path).flatMap((form) => [form, ...(typeof path.at(-1) === "number" ? [] : [partOf(form, "items")].filter(isForm))]);
  const words = forms.flatMap(({ enum: words, type }) => (type === "boolean" ? ["true", "false"] : Array.isArray(words) ? words.map(String) : []));
  return [...new Set(words)];
}

function formsAt(path: DataPath): readonly Form[] {
  return path.reduce<readonly Form[]>((forms, step) => forms.flatMap((form) => inner(form, step)).flatMap(withChoices), withChoices(root));
}

function withChoices(form: Form): readonly Form[] {
  const choices = form.anyOf;
  return Array.isArray(choices) ? [form, ...choices.filter(isForm)] : [form];
}

function inner(form: Form, step: string | number): readonly Form[] {
  if (typeof step === "number") return [partOf(form, "items")].filter(isForm);
  const named = partOf(form, "properties");
  const own = named && field(named, step);
  return [isForm(own) ? own : partOf(form, "additionalProperties")].filter(isForm);
}

function partOf(form: Form, key: string): Form | null {
  const part = form[key];
  return isForm(part) ? part : null;
}

function isForm(value: unknown): value is Form {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** For editors, all three. */
export const policyWords = { keysAt, valuesAt, descriptionAt } as const;
