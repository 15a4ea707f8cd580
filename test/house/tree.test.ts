// What must never stand in the tree: paths of somebody's machine, hosts of a registry.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./sources.js";

/** What is, or would be, committed. */
function trackedFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  return listed.split("\n").filter((path) => path !== "" && existsSync(join(root, path)));
}
const isCheckout = existsSync(join(root, ".git"));
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

test.skipIf(!isCheckout)("no path of a machine stands in the tree", () => {
  const machine = new RegExp(["(?<![\\w.])(/ho", "me/[a-z]|/Us", "ers/[a-zA-Z]|[A-Z]:\\\\Us", "ers|/wo", "rk/)"].join(""));
  expect(trackedFiles().filter((path) => machine.test(textOf(path)))).toEqual([]);
});

test("the lockfile names versions and digests, and no registry", () => {
  expect(textOf("package-lock.json")).not.toMatch(/"resolved": "https?:/);
});

test("no setting of ours names a registry", () => {
  expect(textOf(".npmrc")).not.toMatch(/registry\s*=/);
});

const registry = process.env.npm_config_registry;
test.skipIf(!isCheckout || !registry)("no file names the registry that packages came from", () => {
  const { host } = new URL(registry ?? "");
  expect(trackedFiles().filter((path) => textOf(path).includes(host))).toEqual([]);
});
