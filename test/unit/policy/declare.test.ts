// A decision is written into a policy as its people would have: comments, order and layout stay.
import { expect, test } from "vitest";
import { name } from "../../../core/src/model/names.js";
import { type Decision, declare } from "../../../core/src/policy/declare.js";
import { parsePolicy } from "../../../core/src/policy/parse-policy.js";

const open: Decision = { kind: "public", entry: "http POST /login", reason: "Nobody is anybody yet." };
const waiver: Decision = {
  kind: "waiver",
  fingerprint: "46bced941f5dc494",
  reason: "Goes with the old admin pages.",
  owner: "payments",
  expires: "2030-06-30",
};
const item = '{ "entry": "http POST /login", "reason": "Nobody is anybody yet." }';

test.each([
  ["a list of none", '{\n  "public": []\n}\n', `{\n  "public": [\n    ${item}\n  ]\n}\n`],
  ["a list of comments", '{\n  "public": [\n    // all\n  ],\n}\n', `{\n  "public": [\n    // all\n    ${item}\n  ],\n}\n`],
  [
    "a remark behind the last one",
    '{\n  "public": [\n    { "entry": "a", "reason": "b" } // ours\n  ]\n}\n',
    `{\n  "public": [\n    { "entry": "a", "reason": "b" }, // ours\n    ${item}\n  ]\n}\n`,
  ],
  [
    "a trailing comma",
    '{\n\t"public": [\n\t\t{ "entry": "a", "reason": "b" }, // ours\n\t\t// more to come\n\t],\n}\n',
    `{\n\t"public": [\n\t\t{ "entry": "a", "reason": "b" }, // ours\n\t\t${item},\n\t\t// more to come\n\t],\n}\n`,
  ],
  ["a list in one line", '{ "public": [{ "entry": "a", "reason": "b" }] }', `{ "public": [{ "entry": "a", "reason": "b" },\n  ${item}\n] }`],
  ["no list yet", '// Ours.\n{\n  "extends": "strict" // for now\n}\n', `// Ours.\n{\n  "extends": "strict", // for now\n  "public": [\n    ${item}\n  ]\n}\n`],
  ["lines that end otherwise", '{\r\n    "public": []\r\n}\r\n', `{\r\n    "public": [\r\n        ${item}\r\n    ]\r\n}\r\n`],
])("into a policy with %s", (_, before, after) => {
  expect(declare(before, open)).toBe(after);
});

test.each([open, waiver])("into no policy at all: $kind", (decision) => {
  const { policy, problems } = parsePolicy(declare(null, decision, "./countersign.schema.json"), name<"FilePath">("countersign.jsonc"));
  expect(problems).toEqual([]);
  expect(policy.public.length + policy.waivers.length).toBe(1);
});

test("a waiver is a fingerprint, a reason, an owner and an end", () => {
  const { policy } = parsePolicy(declare("{}", waiver), name<"FilePath">("countersign.jsonc"));
  expect(policy.waivers).toEqual([
    { fingerprint: "46bced941f5dc494", rule: null, entry: null, action: null, reason: waiver.reason, owner: "payments", expires: "2030-06-30" },
  ]);
});

test("what is said already is not said twice", () => {
  const once = declare("{}", open);
  expect(declare(once, open)).toBe(once);
});

test.each(['{ "public": [', "[]", '{ "public": "all" }', "nothing"])("a text that is no policy stays as it is: %s", (text) => {
  expect(declare(text, open)).toBe(text);
});

test("an entry point is declared by its own name, stars and all", () => {
  expect(declare("{}", { ...open, entry: "http GET /files/*" })).toContain('"http GET /files/\\\\*"');
});
