// A project's policy from its file; the recommended preset where it has none. The only part of policy/ that reads files.
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { type FilePath, name } from "../model/names.js";
import { parsePolicy, type ReadPolicy } from "./parse-policy.js";
import { policyProblem } from "./policy-problem.js";
import { recommended } from "./presets/recommended.js";

export interface FoundPolicy extends ReadPolicy {
  /** null: there is no file, and the recommended preset applies. */
  readonly path: FilePath | null;
}

/** Its name in a project's root. */
export const policyFile = name<"FilePath">("countersign.jsonc");
const mistakenNames = ["countersign.json", "countersign.json5", ".countersign.jsonc", "countersign.config.jsonc"];
const largest = 1_000_000;

/** file: one that somebody named, taken from the root if it is relative; it may lie outside of the root. */
export function readPolicy(root: string, file?: string, packGuards: readonly string[] = []): FoundPolicy {
  if (file !== undefined) return readNamed(resolve(root, file), pathFrom(root, resolve(root, file)), packGuards);
  const usual = join(root, policyFile);
  if (isThere(usual)) {
    // A stranger's repository must not make us read, and quote, another part of this machine.
    if (!isInside(root, usual)) return refused(policyFile, "leads out of the project", "Put the file itself there, or name it on the command line.");
    return readNamed(usual, policyFile, packGuards);
  }
  const mistaken = mistakenNames.find((one) => isThere(join(root, one)));
  if (mistaken) return refused(name<"FilePath">(mistaken), "is not read under this name", `Call it ${policyFile}.`);
  return { policy: recommended, problems: [], path: null };
}

/** The text of a project's policy, for those who write into it; null: it has none that is read. file: as for `readPolicy`. */
export function readPolicyText(root: string, file?: string): string | null {
  const path = resolve(root, file ?? policyFile);
  if (file === undefined && (!isThere(path) || !isInside(root, path))) return null;
  return attempt(() => (statSync(path).size > largest ? null : readFileSync(path, "utf8")));
}

function readNamed(absolute: string, path: FilePath, packGuards: readonly string[]): FoundPolicy {
  const stats = attempt(() => statSync(absolute));
  if (!stats) return refused(path, "does not exist", `Check the name, or leave it out to read ${policyFile}.`);
  if (!stats.isFile()) return refused(path, "is no file", "Name the file itself.");
  if (stats.size > largest) return refused(path, "is too large for a policy", "A policy of more than a megabyte is probably another file.");
  const text = attempt(() => readFileSync(absolute, "utf8"));
  if (text === null) return refused(path, "cannot be read", "Check who may read it.");
  return { ...parsePolicy(text, path, packGuards), path };
}

function refused(path: FilePath, says: string, remedy: string): FoundPolicy {
  return { policy: recommended, problems: [policyProblem(path, `The policy ${path} ${says}.`, remedy)], path };
}

/** null: the file system will not have it, for whatever reason. */
function attempt<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}

/** Also a link that leads nowhere: its owner meant a policy to be there. */
function isThere(absolute: string): boolean {
  return attempt(() => lstatSync(absolute)) !== null;
}

function isInside(root: string, absolute: string): boolean {
  const real = attempt(() => realpathSync(absolute));
  if (real === null) return true;
  const way = relative(realpathSync(root), real);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Without the places of this machine: reports carry it. */
function pathFrom(root: string, absolute: string): FilePath {
  const way = relative(resolve(root), absolute);
  const shown = isAbsolute(way) || way.startsWith("..") ? (absolute.split(/[\\/]/).at(-1) ?? way) : way;
  return name<"FilePath">(shown.split(sep).join("/"));
}
