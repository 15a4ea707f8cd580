// `npm run bench:editor -- --repo <dir> [--edits n] [--seed n]`: the language server as a process of its own, over a scripted, seeded session of typing.
// Each keystroke is one change of the document; it is answered when the server has published what changed, and says so by a status that follows (it comes after each judgement, also where nothing changed).
// The next key is pressed when the last is answered, so nothing is hidden by work that is given up. tsserver is given the same files, and asked for their errors.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { commandFile, prepare, root } from "./prepare.mjs";

const lines = [
  "const total = items.length + 1;",
  "if (!user) throw new Error('who?');",
  "await this.audit.record({ actor: user.id });",
  "return null;",
  "// not yet",
  "const { id, name } = params;",
];

const { values } = parseArgs({ options: { repo: { type: "string" }, edits: { type: "string", default: "400" }, seed: { type: "string", default: "7" } } });
const { built } = prepare(["core"]);
if (!values.repo || !built) {
  console.error(values.repo ? "The build failed: the lines above say where." : "Say where the server is: npm run bench:editor -- --repo <dir>");
  process.exitCode = 2;
} else {
  await bench(resolve(process.env.INIT_CWD ?? root, values.repo), Number(values.edits), Number(values.seed));
}

async function bench(folder, edits, seed) {
  const random = seeded(seed);
  const server = await openServer(folder);
  console.log(`first run: ${server.first.toFixed(0)} ms; memory after it: ${memoryOf(server.pid).now} MB`);
  const files = await chooseFiles(server, random);
  const opening = [];
  for (const uri of files) opening.push(await server.open(uri));
  console.log(`${files.length} files opened, warm: ${summary(opening)}`);
  const typed = [];
  while (typed.length < edits) for (const uri of files) typed.push(...(await typeInto(server, uri, random, Math.ceil(edits / files.length / 2))));
  console.log(`${typed.length} keystrokes, to what is published: ${summary(typed)}`);
  const { now, most } = memoryOf(server.pid);
  console.log(`memory of the server's process: ${now} MB, at most ${most} MB`);
  await server.close();
  const rival = join(root, "node_modules", "typescript", "lib", "tsserver.js");
  if (existsSync(rival)) console.log(`memory of tsserver after the same files and their errors: ${await measureRival(rival, folder, files)} MB`);
}

// ---- the server -------------------------------------------------------------

async function openServer(folder) {
  const child = spawn(process.execPath, [commandFile, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  let answer = () => {};
  connection.onNotification("countersign/status", ({ state }) => {
    if (state !== "checking") answer();
  });
  connection.listen();
  /** Milliseconds from what is sent to the status that follows. */
  const time = async (send) => {
    const answered = new Promise((done) => {
      answer = done;
    });
    const from = performance.now();
    send();
    await answered;
    return performance.now() - from;
  };
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: "" }], capabilities: {} });
  const first = await time(() => connection.sendNotification("initialized", {}));
  const versions = new Map();
  return {
    pid: child.pid,
    first,
    ask: (method, given) => connection.sendRequest(method, given),
    /** What is on disk is opened: there is nothing new to judge, and its lenses are what one waits for. */
    open: async (file) => {
      const text = readFileSync(fileURLToPath(file), "utf8");
      versions.set(file, 1);
      const from = performance.now();
      connection.sendNotification("textDocument/didOpen", { textDocument: { uri: file, languageId: "typescript", version: 1, text } });
      await connection.sendRequest("textDocument/codeLens", { textDocument: { uri: file } });
      return performance.now() - from;
    },
    change: (file, range, text) => {
      const version = versions.get(file) + 1;
      versions.set(file, version);
      return time(() => connection.sendNotification("textDocument/didChange", { textDocument: { uri: file, version }, contentChanges: [{ range, text }] }));
    },
    close: async () => {
      await connection.sendRequest("shutdown");
      connection.sendNotification("exit");
      await new Promise((done) => child.on("exit", done));
      connection.dispose();
    },
  };
}

/** Files that entry points and actions stand in, and some beside them. */
async function chooseFiles(server, random) {
  const folders = await server.ask("countersign/inventory");
  const entries = folders.flatMap(({ entryPoints }) => entryPoints);
  const registering = entries.map(({ place }) => place.uri);
  const acting = entries.flatMap(({ actions }) => actions.map(({ place }) => place.uri));
  const pick = (all, count) => {
    const left = [...new Set(all)].sort();
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
  };
  return [...new Set([...pick(registering, 3), ...pick(acting, 3)])];
}

// ---- typing -----------------------------------------------------------------

/** A line somewhere, sign by sign, with slips; then it is taken away again, sign by sign. */
async function typeInto(server, uri, random, most) {
  const text = readFileSync(fileURLToPath(uri), "utf8").split("\n");
  const bodies = text.flatMap((line, index) => (/\{\s*$/.test(line) ? [index] : []));
  const row = bodies[Math.floor(random() * bodies.length)] ?? 0;
  const line = text[row];
  const written = `\n    ${lines[Math.floor(random() * lines.length)]}`;
  const times = [];
  // The line behind the place stays as it is, so that places are easy to reckon.
  let [at, column] = [row, line.length];
  const put = async (sign) => {
    const place = { line: at, character: column };
    times.push(await server.change(uri, { start: place, end: place }, sign));
    if (sign === "\n") [at, column] = [at + 1, 0];
    else column += 1;
  };
  const drop = async () => {
    const before = column > 0 ? { line: at, character: column - 1 } : { line: at - 1, character: line.length };
    times.push(await server.change(uri, { start: before, end: { line: at, character: column } }, ""));
    [at, column] = [before.line, before.character];
  };
  for (const sign of written.slice(0, most)) {
    if (random() < 0.05) {
      await put("q");
      await drop();
    }
    await put(sign);
  }
  while (at > row) await drop();
  return times;
}

// ---- figures ----------------------------------------------------------------

function seeded(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, worst ${at(1)} ms`;
}

/** Resident, in MB, where the system tells. */
function memoryOf(pid) {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "";
  const field = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return { now: field("VmRSS"), most: field("VmHWM") };
}

async function measureRival(program, folder, files) {
  const child = spawn(process.execPath, [program, "--disableAutomaticTypingAcquisition"], { stdio: ["pipe", "pipe", "ignore"] });
  let said = "";
  child.stdout.on("data", (piece) => {
    said += piece;
  });
  let sequence = 0;
  const tell = (command, given) => child.stdin.write(`${JSON.stringify({ seq: sequence++, type: "request", command, arguments: given })}\n`);
  const paths = files.map((uri) => fileURLToPath(uri));
  for (const file of paths) tell("open", { file, projectRootPath: folder });
  tell("geterr", { files: paths, delay: 0 });
  while (!said.includes('"requestCompleted"') && child.exitCode === null) await wait(100);
  const { most } = memoryOf(child.pid);
  child.kill();
  return most;
}
