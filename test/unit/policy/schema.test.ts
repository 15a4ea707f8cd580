// The published schema says what the reader accepts, and explains it to whoever writes.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recommended } from "../../../core/src/policy/presets/recommended.js";
import { strict } from "../../../core/src/policy/presets/strict.js";
import { policyJsonSchema } from "../../../core/src/policy/schema.js";

test("the schema in the package is the one that the reader uses (npm run docs renews it)", () => {
  const published = readFileSync(new URL("../../../core/schema/countersign.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(published)).toEqual(policyJsonSchema());
});

test("every key has words that an editor shows", () => {
  expect(keysWithoutWords(policyJsonSchema(), "")).toEqual([]);
});

test("strict asks for all that recommended asks for", () => {
  const asked = (preset: typeof strict) =>
    new Set(preset.requirements.flatMap((one) => one.when.effects.map((effect) => `${one.level === null ? one.audited : "guard"} ${effect}`)));
  expect([...asked(recommended)].filter((one) => !asked(strict).has(one))).toEqual([]);
});

function keysWithoutWords(form: unknown, path: string): readonly string[] {
  if (typeof form !== "object" || form === null) return [];
  return Object.entries(form).flatMap(([key, part]) => {
    if (key !== "properties") return keysWithoutWords(part, `${path}/${key}`);
    const silent = Object.entries(part).filter(([, one]) => typeof one === "object" && one !== null && !("description" in one));
    return [...silent.map(([name]) => `${path}/${name}`), ...keysWithoutWords(Object.values(part), path)];
  });
}
