// Where an import leads, by text and file names alone: an own file, or null for what is not ours.
// Limit: `customConditions` and `moduleSuffixes` of a tsconfig are not read. Every condition of a package is tried instead.
import { isBuiltin } from "node:module";
import type { FilePath } from "../model/names.js";
import { exportTargets } from "./export-targets.js";
import { folderOf, follow, isBeneath, rootFolder } from "./paths.js";
import { firstOf, type Probe } from "./probe.js";
import type { PackageFile } from "./read-manifest.js";
import { targetsOf } from "./read-paths.js";
import type { Tsconfig } from "./read-tsconfig.js";
import type { Tsconfigs } from "./tsconfigs.js";
import { splitSpecifier, type Workspaces } from "./workspaces.js";

export type Resolve = (specifier: string, from: FilePath) => FilePath | null;

interface Places {
  readonly probe: Probe;
  readonly tsconfigs: Tsconfigs;
  readonly workspaces: Workspaces;
}

/** Remembers its answers by folder. */
export function openResolve(places: Places): Resolve {
  const remembered = new Map<FilePath, Map<string, FilePath | null>>();
  return (specifier, from) => {
    const folder = folderOf(from);
    const answers = remembered.get(folder) ?? new Map<string, FilePath | null>();
    remembered.set(folder, answers);
    const known = answers.get(specifier);
    if (known !== undefined) return known;
    const answer = resolveIn(places, folder, specifier);
    answers.set(specifier, answer);
    return answer;
  };
}

function resolveIn(places: Places, folder: FilePath, specifier: string): FilePath | null {
  if (specifier === "" || specifier.endsWith(".json")) return null;
  if (/^\.\.?(\/|$)/.test(specifier)) return relative(places, folder, specifier);
  const configs = places.tsconfigs.inEffect(folder);
  return (
    firstOf(configs, (config) => byConfig(places, config, specifier)) ??
    (specifier.startsWith("#") ? byImports(places, folder, specifier) : null) ??
    byPackage(places, folder, specifier) ??
    (configs.length === 0 ? byHabit(places, folder, specifier) : null)
  );
}

function relative(places: Places, folder: FilePath, specifier: string): FilePath | null {
  const path = follow(folder, specifier);
  if (path === null) return null;
  const found = /(^|\/)\.{0,2}$/.test(specifier) ? places.probe.inFolder(path) : places.probe.at(path);
  return found ?? byRootDirs(places, folder, path);
}

/** `rootDirs` lay several folders over one another. */
function byRootDirs(places: Places, folder: FilePath, path: FilePath): FilePath | null {
  for (const { rootDirs } of places.tsconfigs.inEffect(folder)) {
    const home = rootDirs.find((one) => isBeneath(path, one));
    if (home === undefined) continue;
    const way = `.${home === "" ? "/" : ""}${path.slice(home.length)}`;
    const found = firstOf(rootDirs, (other) => probeWay(places, other, way));
    if (found) return found;
  }
  return null;
}

function byConfig(places: Places, config: Tsconfig, specifier: string): FilePath | null {
  const found = firstOf(targetsOf(config.paths, specifier), (target) => probeWay(places, rootFolder, target));
  return found ?? (config.baseUrl === null ? null : probeWay(places, config.baseUrl, specifier));
}

function probeWay(places: Places, folder: FilePath, way: string): FilePath | null {
  const path = follow(folder, way);
  return path === null ? null : places.probe.built(path);
}

/** A name of the package for itself: a file of its own, or another package. */
function byImports(places: Places, folder: FilePath, specifier: string): FilePath | null {
  const own = places.workspaces.around(folder);
  if (!own) return null;
  return firstOf(exportTargets(own.imports, specifier), (target) =>
    target.startsWith(".") ? probeWay(places, own.directory, target) : byPackage(places, folder, target),
  );
}

function byPackage(places: Places, folder: FilePath, specifier: string): FilePath | null {
  if (isBuiltin(specifier)) return null;
  const { packageName, inner } = splitSpecifier(specifier);
  const own = places.workspaces.around(folder);
  const meant = own?.name === packageName ? own : places.workspaces.named(packageName);
  return meant ? firstOf(waysInto(meant, inner), (way) => probeWay(places, meant.directory, way)) : null;
}

/** What the package shows, then where sources usually stand: for what it shows may not be built yet. */
function* waysInto(meant: PackageFile, inner: string): Iterable<string> {
  yield* exportTargets(meant.exports, inner === "" ? "." : `./${inner}`);
  if (inner === "") yield* [...meant.begins, "src/index", "index", "lib/index", "src"];
  else yield* [inner, `src/${inner}`, `lib/${inner}`];
}

/** Without any tsconfig, "@/x" and "~/x" mean what most templates mean by them. */
function byHabit(places: Places, folder: FilePath, specifier: string): FilePath | null {
  const way = /^[@~]\/(.+)$/.exec(specifier)?.[1];
  if (way === undefined) return null;
  const home = places.workspaces.around(folder)?.directory ?? rootFolder;
  return probeWay(places, home, `src/${way}`) ?? probeWay(places, home, way);
}
