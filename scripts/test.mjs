// `npm test [-- <pattern> | --update | --shots]`: installs and builds what is missing, runs the tests, and ends with one plain line of counts.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setUpHost } from "../test/extension/host/set-up.mjs";
import { prepare, root, workspaces } from "./prepare.mjs";

const given = process.argv.slice(2);
const patterns = given.filter((word) => !word.startsWith("--"));
const wantsHost = !given.includes("--update") && (patterns.length === 0 || patterns.some((pattern) => "test/extension".includes(pattern)));
const { trouble, built } = prepare(workspaces);
if (trouble) console.error(trouble);
else if (!built) console.error("The build failed: the lines above say where. It counts as one failed test.");

const counts = trouble ? [] : [await runTests(), await runHost()];
const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, built ? 0 : 1);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

async function runTests() {
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const words = ["run", "--reporter=default", `--reporter=${join(root, "scripts", "count-tests.mjs")}`, ...given.filter((word) => word !== "--shots")];
  const update = given.includes("--update") ? { COUNTERSIGN_UPDATE: "1" } : {};
  return count([vitest, ...words, ...(wantsHost ? ["--passWithNoTests"] : [])], update);
}

/** The extension, in a real VS Code. Where that cannot be had it is said; only where it decides what lands, it fails. */
async function runHost() {
  const none = { passed: 0, failed: 0 };
  if (!wantsHost || !built) return none;
  const start = performance.now();
  const lacking = await setUpHost(() => console.log("\nSetting up VS Code for the extension's tests (once; 440 MB) ..."));
  if (lacking === null) {
    const seconds = (performance.now() - start) / 1000;
    if (seconds > 1) console.log(`It took ${seconds.toFixed(0)} s.`);
    return count([join(root, "test", "extension", "drive", "main.mjs"), ...given.filter((word) => word === "--shots")]);
  }
  console.log(`\nThe extension's tests in VS Code are left out: ${lacking}.`);
  return process.env.CI === "true" ? { passed: 0, failed: 1 } : none;
}

/** Runs what leaves its counts behind. A run that failed in a way that no test shows counts as one failed test. */
function count(words, more = {}) {
  const record = join(root, "node_modules", ".cache", "test-counts.json");
  mkdirSync(dirname(record), { recursive: true });
  rmSync(record, { force: true });
  const child = spawn(process.execPath, words, { cwd: root, stdio: "inherit", env: { ...process.env, ...more, COUNTERSIGN_COUNTS: record } });
  return new Promise((resolve) => {
    child.on("close", (status) => {
      const told = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : { passed: 0, failed: 1 };
      resolve({ passed: told.passed, failed: told.failed === 0 && status !== 0 ? 1 : told.failed });
    });
  });
}
