// `npm run bench -- --repos <dir> [--rounds n]`: what a cold run costs, as a multiple of parsing the same files with the bare compiler;
// and of `tsc --noEmit`, for servers whose dependencies are installed and that have a tsconfig.json.
// Each round starts them in processes of their own, one after the other, so that a slow minute of the machine hits all; medians are told.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  console.log("server | files read | bare parse, CPU s | check, CPU s | check / parse | wall s | memory MB | tsc, CPU s | check / tsc | tsc, memory MB");
  for (const { name } of servers) {
    const files = openProject(join(folder, name)).files.map(({ path }) => path);
    console.log([name, ...bench(join(folder, name), files, rounds)].join(" | "));
  }
}

function bench(server, files, rounds) {
  const scratch = mkdtempSync(join(tmpdir(), "countersign-bench-"));
  const list = join(scratch, "files.json");
  writeFileSync(list, JSON.stringify(files));
  const programs = [["scripts/bare-parse.mjs", server, list], [commandFile, "check", server, "--format", "json"], ...compiler(server)];
  const runs = programs.map(() => []);
  for (let round = 0; round < rounds; round++) for (const [at, words] of programs.entries()) runs[at].push(measure(words, scratch));
  rmSync(scratch, { recursive: true });
  const [parse, check, tsc] = runs.map(middle);
  const own = [files.length, parse.cpu.toFixed(2), check.cpu.toFixed(2), (check.cpu / parse.cpu).toFixed(2), check.wall.toFixed(2), check.memory.toFixed(0)];
  return tsc ? [...own, tsc.cpu.toFixed(2), (check.cpu / tsc.cpu).toFixed(3), tsc.memory.toFixed(0)] : [...own, "-", "-", "-"];
}

/** The compiler's own check, where it can be made: without the dependencies it would look at half of it. */
function compiler(server) {
  const config = join(server, "tsconfig.json");
  const isReady = existsSync(config) && existsSync(join(server, "node_modules"));
  return isReady ? [[join(root, "node_modules/typescript/bin/tsc"), "-p", config, "--noEmit"]] : [];
}

function middle(runs) {
  return { cpu: median(runs.map((run) => run.cpu)), wall: median(runs.map((run) => run.wall)), memory: median(runs.map((run) => run.memory)) };
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
