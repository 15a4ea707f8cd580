// The extension's tests in a real VS Code: suites in its extension host, then a walk through its windows. `--only <name>` runs one of them.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundleSuites } from "./bundle.mjs";
import { runInHost } from "./in-host.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { values } = parseArgs({ options: { only: { type: "string" }, shots: { type: "boolean", default: false } } });

const runs = [{ name: "one-folder", says: "one folder", lay: (place) => ({ folder: copied("examples/shop", join(place, "shop")) }) }];

const bundleOf = await bundleSuites();
const counts = { passed: 0, failed: 0 };
for (const { name, says, lay, ...more } of runs.filter((one) => values.only === undefined || one.name === values.only)) await runOne(name, says, lay, more);
const record = process.env.COUNTERSIGN_COUNTS;
if (record !== undefined) writeFileSync(record, JSON.stringify(counts));
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

/** Never on the project in the checkout: on a copy, in a folder that goes with the run. */
async function runOne(name, says, lay, more) {
  const place = mkdtempSync(join(tmpdir(), "cs-ws-"));
  const start = performance.now();
  try {
    const opened = lay(place);
    const results = await runInHost({ suite: bundleOf(name), extension: join(root, "extension"), opened, ...more }).catch(broken);
    console.log(`\nVS Code, ${says} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    for (const result of results) tell(result);
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 5 });
  }
}

function broken(error) {
  return [{ title: "the run starts", milliseconds: 0, error: error.stack ?? String(error) }];
}

function tell({ title, milliseconds, error }) {
  console.log(error === null ? `  ✓ ${title} (${milliseconds} ms)` : `  ✗ ${title}\n${error.replace(/^/gm, "      ")}`);
  if (error === null) counts.passed += 1;
  else counts.failed += 1;
}

function copied(folder, target) {
  mkdirSync(target, { recursive: true });
  cpSync(join(root, folder), target, { recursive: true });
  return target;
}
