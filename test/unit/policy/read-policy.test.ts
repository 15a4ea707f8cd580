// Where the policy is looked for, and what happens if it is not where, or what, it should be.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recommended } from "../../../core/src/policy/presets/recommended.js";
import { readPolicy } from "../../../core/src/policy/read-policy.js";

let place = "";
let root = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "countersign-"));
  root = join(place, "shop");
  mkdirSync(root);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(join(root, file), text);
const messages = (file?: string) => readPolicy(root, file).problems.map(({ message }) => message);

test("a project without a policy is held to the recommended one", () => {
  expect(readPolicy(root)).toEqual({ policy: recommended, problems: [], path: null });
});
test("countersign.jsonc in the root is the policy", () => {
  write("countersign.jsonc", '{ "exclude": ["scripts/**"] }');
  const { policy, path } = readPolicy(root);
  expect([policy.exclude, path]).toEqual([["scripts/**"], "countersign.jsonc"]);
});
test("a policy under a name that we do not read is not passed over in silence", () => {
  write("countersign.json", "{}");
  expect(messages()).toEqual(["The policy countersign.json is not read under this name."]);
});
test("a named policy that does not exist is no reason to use another one", () => {
  write("countersign.jsonc", "{}");
  expect(messages("ci/strict.jsonc")).toEqual(["The policy ci/strict.jsonc does not exist."]);
});
test("a folder, a link to nowhere and a file of two megabytes end in a sentence", () => {
  mkdirSync(join(root, "folder"));
  symlinkSync("nowhere", join(root, "countersign.jsonc"));
  write("large.jsonc", " ".repeat(2_000_000));
  expect(messages("folder")).toEqual(["The policy folder is no file."]);
  expect(messages()).toEqual(["The policy countersign.jsonc does not exist."]);
  expect(messages("large.jsonc")).toEqual(["The policy large.jsonc is too large for a policy."]);
});
test("a link in a stranger's project does not make us read outside of it; a policy named by the user may lie there", () => {
  const outside = join(place, "secret.jsonc");
  writeFileSync(outside, '{ "password": "hunter2" }');
  symlinkSync(outside, join(root, "countersign.jsonc"));
  expect(messages()).toEqual(["The policy countersign.jsonc leads out of the project."]);
  writeFileSync(outside, '{ "extends": "strict" }');
  const { problems, path } = readPolicy(root, outside);
  expect([problems, path]).toEqual([[], "secret.jsonc"]);
});
