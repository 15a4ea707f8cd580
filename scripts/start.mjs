// `npm start [-- <folder>]`: installs and builds what is missing, checks the folder (or the example), and says what to type next.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { commandFile, prepare, root } from "./prepare.mjs";

const meanings = {
  0: "everything asked for is held, or accepted",
  1: "something is open",
  2: "it could not judge",
  3: "a bug of ours",
};

const [folder, ...options] = process.argv.slice(2);
const { trouble, built } = prepare(["core"]);
if (trouble || !built) {
  console.error(trouble ?? "The build failed: the lines above say where.");
  process.exitCode = 2;
} else if (folder === undefined) {
  showExample();
} else {
  checkFolder(folder);
}

/** The example has findings: that is what it is for, so the run is fine. */
function showExample() {
  const status = check("examples/shop", []);
  const expected = status === 0 || status === 1;
  if (expected) {
    console.log("\nThat was examples/shop. Next:");
    for (const [command, says] of nextSteps()) console.log(`  ${command}\n    ${says}`);
  }
  process.exitCode = expected ? 0 : status;
}

/** Each fits a terminal of 80 columns. */
function nextSteps() {
  return [
    ["npm start -- <folder>", "checks a project of yours; it is read, never run"],
    ["npx countersign explain src/orders.ts:27 examples/shop", "tells one finding's way, and what does not count on it"],
    ["npx countersign init <folder>", "proposes a policy from the guards and audits it finds"],
  ];
}

/** npm runs scripts in the root, whatever folder it was called from; a person means the latter. */
function checkFolder(given) {
  const target = given.startsWith("-") ? given : resolve(process.env.INIT_CWD ?? root, given);
  const status = check(target, options);
  console.log(`\nExit code ${status}: ${meanings[status] ?? "it was stopped"}. In CI: npx countersign check ${given}`);
  process.exitCode = status;
}

function check(target, more) {
  return spawnSync(process.execPath, [commandFile, "check", target, ...more], { cwd: root, stdio: "inherit" }).status ?? 3;
}
