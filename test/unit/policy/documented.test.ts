// The policy that docs/policy.md shows is one that we take.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { name } from "../../../core/src/model/names.js";
import { parsePolicy } from "../../../core/src/policy/parse-policy.js";
import { policySchema } from "../../../core/src/policy/schema.js";

const page = readFileSync(new URL("../../../docs/policy.md", import.meta.url), "utf8");
const [, shown = ""] = /```jsonc\n([\s\S]*?)```/.exec(page) ?? [];

test("it has no mistake", () => {
  expect(parsePolicy(shown, name<"FilePath">("countersign.jsonc")).problems).toEqual([]);
});

test("it shows every key there is", () => {
  expect(Object.keys(policySchema.shape).filter((key) => key !== "$schema" && !shown.includes(`\n  "${key}"`))).toEqual([]);
});
