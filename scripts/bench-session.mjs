// `node --expose-gc scripts/bench-session.mjs <server> [--edits 1000] [--seed 1] [--check 25] [--profile]`: what a keystroke costs in a session.
// A seeded hand types statements, character by character, and takes half of them back. For each statement the file is drawn from all sources
// that are read, each as likely as the other; the line, from all its lines that end a statement or open a block. Each character is a change and a report.
// --check n: after every nth edit the report is held against a cold run over the same texts, byte for byte; those take no part in the times.
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { prepare, root } from "./prepare.mjs";

const options = {
  edits: { type: "string", default: "1000" },
  seed: { type: "string", default: "1" },
  check: { type: "string", default: "0" },
  slow: { type: "boolean", default: false },
};
const statements = [
  "const total = items.length;",
  "await this.service.remove(id);",
  "if (!user) throw new Error('no user');",
  "return null;",
  "// what this is for",
  "const { id, name } = input;",
  "logger.info(`done`, id);",
  "items.push({ id, at: new Date() });",
];
const imports = ["import { join } from 'path';", "import { added } from './added';"];

const { values, positionals } = parseArgs({ options, allowPositionals: true });
const { built } = prepare(["core"]);
const [server] = positionals;
if (!server || !built) {
  console.error(server ? "The build failed: the lines above say where." : "Say where the server is: node --expose-gc scripts/bench-session.mjs <dir>");
  process.exitCode = 2;
} else process.exitCode = await bench(resolve(process.env.INIT_CWD ?? root, server), Number(values.edits), Number(values.check));

async function bench(folder, edits, check) {
  const { analyze, openProject, openSession, readPolicy } = await import(pathToFileURL(join(root, "core/dist/index.js")).href);
  const policy = readPolicy(folder);
  const session = openSession({ root: folder, policy });
  const { files } = openProject(folder, { exclude: policy.policy.exclude });
  const start = performance.now();
  const first = session.report();
  const opened = performance.now() - start;
  const kindOf = kindsIn(first);
  const before = heap();
  const typist = openTypist(new Map(files.map(({ path, text }) => [path, text])), seeded(Number(values.seed)));
  const taken = [];
  let wrong = 0;
  for (let count = 1; count <= edits; count++) {
    const { file, text } = typist();
    const [at, used] = [performance.now(), process.cpuUsage()];
    session.change(file, text);
    const report = session.report();
    const time = performance.now() - at;
    const { user, system } = process.cpuUsage(used);
    taken.push({ time, cpu: (user + system) / 1000, kind: kindOf(file), file });
    if (values.slow && time > 400) console.log(`${time.toFixed(0)} ms: ${file}`);
    if (check === 0 || count % check > 0) continue;
    const overlay = new Map(typist.open);
    const cold = analyze({ root: folder, policy }, openProject(folder, { exclude: policy.policy.exclude, overlay }));
    if (JSON.stringify(report) === JSON.stringify(cold)) continue;
    wrong += 1;
    const parts = Object.keys(cold).filter((part) => JSON.stringify(cold[part]) !== JSON.stringify(report[part]));
    console.log(`edit ${count} in ${file}: not what a cold run says: ${parts.join(", ")}`);
    for (const part of parts) console.log(difference(cold[part], report[part]));
  }
  console.log(`${folder}: ${files.length} files, opened in ${opened.toFixed(0)} ms, ${first.entryPoints.length} entry points, seed ${values.seed}`);
  console.log("file | edits | median ms | p95 ms | worst ms | CPU: median ms | p95 ms | worst ms");
  for (const kind of ["all", ...new Set(taken.map((one) => one.kind))].sort())
    tell(
      kind,
      taken.filter((one) => kind === "all" || one.kind === kind),
    );
  console.log(
    `heap: ${before} MB before, ${heap()} MB after ${edits} edits; ${check === 0 ? "not held" : `held ${Math.floor(edits / check)} times`} against a cold run, ${wrong} wrong`,
  );
  return wrong > 0 ? 1 : 0;
}

function difference(cold, warm) {
  const [a, b] = [JSON.stringify(cold), JSON.stringify(warm)];
  const at = [...a].findIndex((sign, index) => sign !== b[index]);
  return `  cold …${a.slice(Math.max(0, at - 120), at + 200)}\n  warm …${b.slice(Math.max(0, at - 120), at + 200)}`;
}

function tell(kind, all) {
  const [times, used] = [all.map(({ time }) => time), all.map(({ cpu }) => cpu)].map((list) => list.sort((a, b) => a - b));
  const at = (list, share) => (list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0).toFixed(0);
  console.log([kind, all.length, ...[times, used].flatMap((list) => [at(list, 0.5), at(list, 0.95), at(list, 1)])].join(" | "));
}

/** By what the first report says of a file. */
function kindsIn({ entryPoints, verdicts, actions }) {
  const entries = new Set(entryPoints.map(({ span }) => span.file));
  const onTheWay = new Set([...actions.map(({ span }) => span.file), ...verdicts.flatMap(({ trace }) => trace.map(({ span }) => span.file))]);
  return (file) => (entries.has(file) ? "entry points" : onTheWay.has(file) ? "on the way to actions" : "others");
}

function heap() {
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(0);
}

// ---- the hand -----------------------------------------------------------------

function openTypist(texts, chance) {
  const open = new Map();
  let waiting = [];
  const type = () => {
    if (waiting.length === 0) waiting = statementAt(texts, open, chance);
    const next = waiting.shift();
    open.set(next.file, next.text);
    return next;
  };
  type.open = open;
  return type;
}

function statementAt(texts, open, chance) {
  const all = [...texts.keys()];
  const file = all[Math.floor(chance(all.length))];
  const text = open.get(file) ?? texts.get(file);
  const lines = text.split("\n");
  const places = lines.flatMap((line, index) => (/[;{]\s*$/.test(line) ? [index + 1] : []));
  const isImport = chance(10) < 1;
  const at = isImport || places.length === 0 ? 0 : places[Math.floor(chance(places.length))];
  const among = isImport ? imports : statements;
  const statement = among[Math.floor(chance(among.length))];
  const typed = Array.from(statement, (_, index) => lines.toSpliced(at, 0, `  ${statement.slice(0, index + 1)}`).join("\n"));
  const back = chance(2) < 1 ? [text] : [];
  return [...typed, ...back].map((written) => ({ file, text: written }));
}

/** A small generator of numbers that look like chance (mulberry32). */
function seeded(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below;
  };
}
