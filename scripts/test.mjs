// `npm test [-- <pattern> | --update]`: installs and builds what is missing, runs the tests, and ends with one plain line of counts.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { prepare, root, workspaces } from "./prepare.mjs";

const given = process.argv.slice(2);
const { trouble, built } = prepare(workspaces);
if (trouble) console.error(trouble);
else if (!built) console.error("The build failed: the lines above say where. It counts as one failed test.");

const counts = trouble ? { passed: 0, failed: 0 } : runTests();
const failed = counts.failed + (built ? 0 : 1);
process.exitCode = failed === 0 && counts.passed > 0 ? 0 : 1;
console.log(`${counts.passed} passed, ${failed} failed`);

function runTests() {
  const record = join(root, "node_modules", ".cache", "test-counts.json");
  mkdirSync(dirname(record), { recursive: true });
  rmSync(record, { force: true });
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const words = ["run", "--reporter=default", `--reporter=${join(root, "scripts", "count-tests.mjs")}`, ...given];
  const update = given.includes("--update") ? { COUNTERSIGN_UPDATE: "1" } : {};
  const env = { ...process.env, ...update, COUNTERSIGN_COUNTS: record };
  const { status } = spawnSync(process.execPath, [vitest, ...words], { cwd: root, stdio: "inherit", env });
  return countsOf(record, status);
}

/** A run that failed in a way that no test shows counts as one failed test. */
function countsOf(record, status) {
  if (!existsSync(record)) return { passed: 0, failed: 1 };
  const { passed, failed } = JSON.parse(readFileSync(record, "utf8"));
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}
