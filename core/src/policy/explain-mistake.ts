// What the schema found, in sentences: what is wrong, where, and what would be right.
import type * as z from "zod";
import type { Problem } from "../model/report.js";
import { descriptionAt, keysAt } from "./known-keys.js";
import { nearestName } from "./nearest-name.js";
import { policyProblem } from "./policy-problem.js";
import type { DataPath, Jsonc } from "./read-jsonc.js";

type Mistake = z.core.$ZodIssue;

export function explainMistake(mistake: Mistake, jsonc: Jsonc, above: DataPath = []): readonly Problem[] {
  const path = [...above, ...mistake.path.map((step) => (typeof step === "number" ? step : String(step)))];
  if (mistake.code === "unrecognized_keys") return mistake.keys.map((key) => unknownKey(path, key, jsonc));
  if (mistake.code === "invalid_union") return chosenArm(mistake.errors, path, jsonc).flatMap((one) => explainMistake(one, jsonc, path));
  if (mistake.code === "invalid_key")
    return mistake.issues.map((one) => policyProblem(jsonc.keyPlaceOf(path), `${textOf(path)} ${one.message}`, exampleAt(path.slice(0, -1))));
  if (jsonc.partAt(path) === undefined) return [missing(path, jsonc)];
  if (mistake.code === "invalid_value") return [wrongValue(mistake.values.map(String), path, jsonc)];
  if (mistake.code === "invalid_type")
    return [
      policyProblem(jsonc.placeOf(path), `${textOf(path)} is ${kindOf(jsonc.partAt(path))}, where ${expected(mistake.expected)} belongs.`, exampleAt(path)),
    ];
  return [policyProblem(jsonc.placeOf(path), `${textOf(path)} ${firstSentence(mistake.message)}`, restOf(mistake.message) || exampleAt(path))];
}

function unknownKey(path: DataPath, key: string, jsonc: Jsonc): Problem {
  const known = keysAt(path);
  const near = nearestName(key, known);
  const remedy = near ? `Did you mean "${near}"?` : `What may stand here: ${known.join(", ")}.`;
  return policyProblem(jsonc.keyPlaceOf([...path, key]), `${path.length === 0 ? "The policy" : textOf(path)} knows no "${key}".`, remedy);
}

function missing(path: DataPath, jsonc: Jsonc): Problem {
  return policyProblem(jsonc.placeOf(path), `${textOf(path.slice(0, -1))} lacks "${path.at(-1)}".`, exampleAt(path));
}

function wrongValue(allowed: readonly string[], path: DataPath, jsonc: Jsonc): Problem {
  const typed = jsonc.partAt(path);
  const near = typeof typed === "string" ? nearestName(typed, allowed) : null;
  const list = `Allowed: ${allowed.join(", ")}.`;
  return policyProblem(jsonc.placeOf(path), `${textOf(path)} cannot be ${JSON.stringify(typed)}.`, near ? `Did you mean "${near}"? ${list}` : list);
}

/** Of several ways to write a thing, the one that was tried: a word among words, or whichever takes the whole and complains of a part. */
function chosenArm(arms: readonly (readonly Mistake[])[], path: DataPath, jsonc: Jsonc): readonly Mistake[] {
  const part = jsonc.partAt(path);
  const isWhole = typeof part === "object" && part !== null;
  const refusesWhole = (one: Mistake) => one.path.length === 0 && (one.code === "invalid_type" || (isWhole && one.code === "invalid_value"));
  return arms.find((arm) => !arm.some(refusesWhole)) ?? arms[0] ?? [];
}

/** "guards.admin.level", "waivers[0].owner" */
export function textOf(path: DataPath): string {
  if (path.length === 0) return "The policy";
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

function exampleAt(path: DataPath): string {
  return descriptionAt(path) ?? descriptionAt(path.slice(0, -1)) ?? "Write what the schema of the policy says.";
}
function firstSentence(message: string): string {
  return message.split(". ")[0]?.replace(/\.?$/, ".") ?? message;
}
function restOf(message: string): string {
  return message.split(". ").slice(1).join(". ");
}

const kindWords: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object in braces",
  record: "an object in braces",
  null: "null",
};
function expected(kind: string): string {
  return kindWords[kind] ?? kind;
}
function kindOf(value: unknown): string {
  if (value === null) return "null";
  return expected(Array.isArray(value) ? "array" : typeof value);
}
