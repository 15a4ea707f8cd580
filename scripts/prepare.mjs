// Brings the checkout to where a command can run: packages installed, workspaces built, the command linked.
// Each step first asks whether there is anything to do, so that the second run starts at once. Needs nothing but Node.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const commandFile = join(root, "core", "dist", "cli", "bin.js");
export const workspaces = ["core", "action", "extension"];
const oldestNode = [20, 19];

/** What must be there for `npm start`; returns a sentence if it cannot be had. */
export function prepare(folders) {
  const trouble = nodeTooOld() ?? install();
  if (trouble) return { trouble, built: false };
  const built = folders.every(build);
  if (built) linkCommand();
  return { trouble: null, built };
}

function nodeTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `Countersign needs Node ${oldestNode.join(".")} or later; this is ${process.versions.node}.`;
}

function install() {
  if (isInstalled()) return null;
  // `npm ci` empties the folder first: behind a link, that of another checkout.
  if (lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink())
    return "node_modules is a link to another folder, which lacks packages: install them there, or remove the link.";
  console.log("Installing packages (once) ...");
  const { status } = runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  return status === 0 ? null : "Installing packages failed: the lines above say why. `npm ci` tries again.";
}

/** npm leaves a record of what it installed; it is held against the lockfile. */
function isInstalled() {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const there = packagesOf(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).every(([path, entry]) => !path.startsWith("node_modules/") || entry.optional || there[path]?.version === entry.version);
}
function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : {};
}

/** Compiles one workspace if anything that it is made of has changed. */
export function build(folder) {
  const stamp = join(root, folder, "dist", ".stamp");
  const state = stateOf(folder);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return true;
  if (folder === "core") console.log("Building ...");
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-p", join(root, folder)], { cwd: root, stdio: "inherit" });
  dropLeftovers(folder);
  if (existsSync(commandFile)) chmodSync(commandFile, 0o755);
  if (status !== 0 || !bundle(folder)) return false;
  mkdirSync(join(root, folder, "dist"), { recursive: true });
  writeFileSync(stamp, state);
  return true;
}

/** A workspace that ships in one piece says by a script how it is put together. */
function bundle(folder) {
  const script = join(root, folder, "build.mjs");
  return !existsSync(script) || spawnSync(process.execPath, [script], { cwd: root, stdio: "inherit" }).status === 0;
}

/** Of names, sizes and times: enough to know that nothing changed, and quick. */
function stateOf(folder) {
  const settings = [join(folder, "tsconfig.json"), join(folder, "build.mjs"), "tsconfig.json", "package-lock.json"].map((file) => join(root, file));
  const own = [...sourcesOf(folder), ...settings.filter((file) => existsSync(file))];
  const needed = folder === "core" ? own : [...own, ...sourcesOf("core")];
  const lines = needed.map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${relative(root, file)} ${size} ${mtimeMs}`;
  });
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}

function sourcesOf(folder) {
  return filesBelow(join(root, folder, "src")).filter((file) => file.endsWith(".ts"));
}

/** The compiler leaves behind what it made of files that are gone. */
function dropLeftovers(folder) {
  const dist = join(root, folder, "dist");
  const isMade = (file) => /\.(d\.ts|js)$/.test(file);
  for (const file of filesBelow(dist).filter(isMade)) {
    const source = join(root, folder, "src", relative(dist, file).replace(/\.(d\.ts|js)$/, ".ts"));
    if (!existsSync(source)) rmSync(file);
  }
}

/** npm links a workspace's command while installing, and only if it is built by then: here it is not. */
function linkCommand() {
  const link = join(root, "node_modules", ".bin", process.platform === "win32" ? "countersign.cmd" : "countersign");
  if (existsSync(link) || !existsSync(commandFile)) return;
  runNpm(["rebuild", "countersign", "--ignore-scripts", "--offline", "--loglevel=error"], "ignore");
}

export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
export function shown(path) {
  return path.split(sep).join("/");
}

function runNpm(words, stdio = "inherit") {
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith("npm-cli.js") ? [process.execPath, [npm]] : ["npm", []];
  return spawnSync(command, [...first, ...words], { cwd: root, stdio, shell: command === "npm" && process.platform === "win32" });
}
