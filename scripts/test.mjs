// `npm test [-- <pattern> | --update]`: installs and builds what is missing, runs the tests, and ends with one plain line of counts.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
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
  const record = join(root, "node_modules", ".cache", "tests.json");
  rmSync(record, { force: true });
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${record}`];
  const env = given.includes("--update") ? { ...process.env, COUNTERSIGN_UPDATE: "1" } : process.env;
  const { status } = spawnSync(process.execPath, [vitest, "run", ...reporters, ...given], { cwd: root, stdio: "inherit", env });
  return countsOf(record, status);
}

/** A file that failed before its first test counts as one failed test, and so does a run that failed apart from its tests. */
function countsOf(record, status) {
  if (!existsSync(record)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(record, "utf8"));
  const brokenFiles = testResults.filter((file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed")).length;
  const failed = numFailedTests + brokenFiles;
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}
