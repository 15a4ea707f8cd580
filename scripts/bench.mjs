// `npm run bench -- --repos <dir> [--rounds n]`: what a cold run costs, as a multiple of parsing the same files with the bare compiler.
// Each round starts both in processes of their own, one after the other, so that a slow minute of the machine hits both; medians are told.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { commandFile, prepare, root } from "./prepare.mjs";

const { values } = parseArgs({ options: { repos: { type: "string" }, rounds: { type: "string", default: "5" } } });
const { built } = prepare(["core"]);
if (!values.repos || !built) {
  console.error(values.repos ? "The build failed: the lines above say where." : "Say where the servers are: npm run bench -- --repos <dir>");
  process.exitCode = 2;
} else {
  await benchAll(resolve(process.env.INIT_CWD ?? root, values.repos), Number(values.rounds));
}

async function benchAll(folder, rounds) {
  const { openProject } = await import(pathToFileURL(join(root, "core/dist/project/open-project.js")).href);
  const servers = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  console.log("server | files read | bare parse, CPU s | check, CPU s | ratio | wall s | memory MB");
  for (const { name } of servers) {
    const files = openProject(join(folder, name)).files.map(({ path }) => path);
    console.log([name, ...bench(join(folder, name), files, rounds)].join(" | "));
  }
}

function bench(server, files, rounds) {
  const scratch = mkdtempSync(join(tmpdir(), "countersign-bench-"));
  const list = join(scratch, "files.json");
  writeFileSync(list, JSON.stringify(files));
  const parses = [];
  const checks = [];
  for (let round = 0; round < rounds; round++) {
    parses.push(measure(["scripts/bare-parse.mjs", server, list], scratch));
    checks.push(measure([commandFile, "check", server, "--format", "json"], scratch));
  }
  rmSync(scratch, { recursive: true });
  const [parse, check] = [median(parses.map((run) => run.cpu)), median(checks.map((run) => run.cpu))];
  const [wall, memory] = [median(checks.map((run) => run.wall)), median(checks.map((run) => run.memory))];
  return [files.length, parse.toFixed(2), check.toFixed(2), (check / parse).toFixed(2), wall.toFixed(2), memory.toFixed(0)];
}

/** The measured process writes its own use of the machine when it ends. */
function measure(words, scratch) {
  const record = join(scratch, "usage.json");
  const env = { ...process.env, COUNTERSIGN_USAGE: record };
  spawnSync(process.execPath, ["--import", new URL("record-usage.mjs", import.meta.url).href, ...words], { cwd: root, env, stdio: "ignore" });
  return JSON.parse(readFileSync(record, "utf8"));
}
function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)];
}
