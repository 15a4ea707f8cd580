// The extension's tests in a real VS Code: suites in its extension host, then a walk through its windows, with the package installed.
// `--only <name>` runs one of them; `--shots` keeps pictures for the extension's README.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundleSuites } from "./bundle.mjs";
import { runInHost } from "./in-host.mjs";
import { walk } from "./walk.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { values } = parseArgs({ options: { only: { type: "string" }, shots: { type: "boolean", default: false } } });

/** lay: writes what is opened into an empty folder. */
const runs = [
  { name: "shop", suites: ["one-folder", "decisions", "policy-file", "life"], lay: (place) => ({ folder: copied("examples/shop", place, "shop") }) },
  { name: "no-policy", suites: ["no-policy"], lay: layNoPolicy },
  { name: "two-folders", suites: ["two-folders"], lay: layTwoFolders },
  { name: "chosen-policy", suites: ["chosen-policy"], lay: layChosenPolicy },
  { name: "restricted", suites: ["restricted"], lay: layChosenPolicy, isTrusted: false },
];

const isWanted = (name) => values.only === undefined || values.only === name;
const counts = { passed: 0, failed: 0 };
for (const { name, suites, lay, ...more } of runs.filter((run) => isWanted(run.name))) {
  await inPlace(`in the extension host: ${name}`, async (place) => {
    const opened = lay(place);
    const env = opened.folder === undefined ? {} : { COUNTERSIGN_EXPECTED: judged(opened.folder, place) };
    return runInHost({ suite: await bundleSuites(name, suites), extension: join(root, "extension"), opened, env, ...more });
  });
}
if (isWanted("walk")) {
  const shots = values.shots ? join(root, "extension", "media", "screenshots") : null;
  await inPlace("through its windows", (place) => walk({ folder: copied("examples/shop", place, "shop"), shots }));
}
const record = process.env.COUNTERSIGN_COUNTS;
if (record !== undefined) writeFileSync(record, JSON.stringify(counts));
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

/** Never on the project in the checkout: on a copy, in a folder that goes with the run. */
async function inPlace(says, run) {
  const place = mkdtempSync(join(tmpdir(), "cs-"));
  const start = performance.now();
  const broken = (error) => [{ title: "the run starts and ends", milliseconds: 0, error: error.stack ?? String(error) }];
  try {
    const results = await run(place).catch(broken);
    console.log(`\nVS Code, ${says} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    for (const result of results) tell(result);
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
}

function tell({ title, milliseconds, error }) {
  console.log(error === null ? `  ✓ ${title} (${milliseconds} ms)` : `  ✗ ${title}\n${error.replace(/^/gm, "      ")}`);
  if (error === null) counts.passed += 1;
  else counts.failed += 1;
}

function copied(folder, place, name) {
  const target = join(place, name);
  mkdirSync(target, { recursive: true });
  cpSync(join(root, folder), target, { recursive: true });
  return target;
}

/** What the command line says of a folder, left in a file. */
function judged(folder, place) {
  const file = join(place, "expected.json");
  spawnSync(process.execPath, [join(root, "core", "dist", "cli", "bin.js"), "check", folder, "--format", "json", "--output", file]);
  return file;
}

function layNoPolicy(place) {
  const folder = copied("examples/shop", place, "shop");
  rmSync(join(folder, "countersign.jsonc"));
  return { folder };
}

function layTwoFolders(place) {
  const names = ["left", "right"];
  for (const name of names) copied("examples/shop", place, name);
  rmSync(join(place, "right", "countersign.jsonc"));
  const workspace = join(place, "both.code-workspace");
  writeFileSync(workspace, JSON.stringify({ folders: names.map((path) => ({ path })) }));
  return { workspace };
}

/** It brings a policy that asks for nothing, and a setting that leads there. */
function layChosenPolicy(place) {
  const folder = copied("examples/shop", place, "shop");
  writeFileSync(join(folder, "lax.jsonc"), JSON.stringify({ extends: "nothing" }));
  mkdirSync(join(folder, ".vscode"));
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify({ "countersign.policy": "lax.jsonc" }));
  return { folder };
}
