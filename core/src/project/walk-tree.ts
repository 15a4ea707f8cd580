// Lists a tree once: sources by kind, manifests, tsconfigs, links. Reads no contents.
import { type Dirent, readdirSync } from "node:fs";
import { compileGlob } from "../model/glob.js";
import { type FilePath, name } from "../model/names.js";
import type { Problem, SkippedFile } from "../model/report.js";
import type { Disk, Overlay } from "./disk.js";
import { type Ignored, isHidden, isOutput, readIgnored } from "./output-folders.js";
import { baseName, byText, folderOf, rootFolder, upward, within } from "./paths.js";
import { unreadable } from "./problems.js";
import { isMinified, isTest, type SourceKind, sourceKind } from "./source-kind.js";

export interface Tree {
  readonly sources: readonly ListedSource[];
  /** Passed by for their folder's name, unless a source imports them. */
  readonly doubtful: readonly ListedSource[];
  readonly manifests: readonly FilePath[];
  /** Every tsconfig*.json and jsconfig.json. */
  readonly configs: ReadonlySet<FilePath>;
  /** Links that stay inside: where they lead. What they lead to is listed under its own name. */
  readonly links: ReadonlyMap<FilePath, FilePath>;
  readonly skipped: readonly SkippedFile[];
  readonly problems: readonly Problem[];
}
export interface ListedSource {
  readonly path: FilePath;
  readonly kind: SourceKind;
}

interface Walk {
  readonly disk: Disk;
  readonly isExcluded: (path: FilePath) => boolean;
  readonly ignored: Ignored;
  readonly passedBy: Set<FilePath>;
  readonly files: Set<FilePath>;
  readonly links: Map<FilePath, FilePath>;
  readonly skipped: SkippedFile[];
  readonly problems: Problem[];
}

export function walkTree(disk: Disk, exclude: readonly string[], overlay: Overlay): Tree {
  const walk = openWalk(disk, exclude);
  const waiting: FilePath[] = [rootFolder];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) waiting.push(...walkFolder(walk, folder));
  layOver(walk, overlay);
  return sortOut(walk);
}

function openWalk(disk: Disk, exclude: readonly string[]): Walk {
  const globs = exclude.map((glob) => compileGlob(glob.replace(/^\.?\//, "").replace(/\/$/, "")));
  const remembered = new Map<FilePath, boolean>([[rootFolder, false]]);
  const isExcluded = (path: FilePath): boolean => {
    const known = remembered.get(path);
    if (known !== undefined) return known;
    const answer = globs.some((matches) => matches(path)) || isExcluded(folderOf(path));
    remembered.set(path, answer);
    return answer;
  };
  const ignore = disk.readNamed(name<"FilePath">(".gitignore"), 1_000_000);
  const ignored = readIgnored("text" in ignore ? ignore.text : "");
  return { disk, isExcluded, ignored, passedBy: new Set(), files: new Set(), links: new Map(), skipped: [], problems: [] };
}

/** Hands back the folders within. */
function walkFolder(walk: Walk, folder: FilePath): FilePath[] {
  const inner: FilePath[] = [];
  const entries = listFolder(walk, folder);
  const siblings = new Set(entries.map((entry) => entry.name));
  for (const entry of entries) {
    const path = within(folder, entry.name);
    if (entry.isFile()) walk.files.add(path);
    else if (isHidden(entry.name) || isOutput(folder, entry.name, siblings, walk.ignored)) walk.passedBy.add(path);
    else if (entry.isDirectory()) inner.push(path);
    else if (entry.isSymbolicLink()) followLink(walk, path);
  }
  return inner;
}

function listFolder(walk: Walk, folder: FilePath): readonly Dirent[] {
  try {
    return readdirSync(walk.disk.place(folder), { withFileTypes: true });
  } catch {
    walk.problems.push(unreadable(folder, "This folder cannot be listed."));
    walk.skipped.push({ file: folder, why: "unreadable" });
    return [];
  }
}

/**
 * A file or folder is read once, under its own name; a link to it is only remembered. So circles cannot arise.
 * Limit: what stands in a hidden or built folder is not read through a link either.
 */
function followLink(walk: Walk, path: FilePath): void {
  if (isSettings(path)) walk.files.add(path);
  else rememberLink(walk, path);
}

function rememberLink(walk: Walk, path: FilePath): void {
  try {
    const target = walk.disk.realPath(path);
    if (target === null) walk.skipped.push({ file: path, why: "outside-root" });
    else walk.links.set(path, name<"FilePath">(target));
  } catch {
    if (!sourceKind(path)) return;
    walk.problems.push(unreadable(path, "This link leads nowhere."));
    walk.skipped.push({ file: path, why: "unreadable" });
  }
}

function layOver(walk: Walk, overlay: Overlay): void {
  for (const [path, text] of overlay) {
    const isPassedBy = upward(folderOf(path)).some((folder) => walk.passedBy.has(folder) || isHidden(baseName(folder)));
    if (text === null) walk.files.delete(path);
    else if (!isPassedBy) walk.files.add(path);
  }
}

function sortOut(walk: Walk): Tree {
  const sources: ListedSource[] = [];
  const doubtful: ListedSource[] = [];
  const skipped = [...walk.skipped];
  for (const path of [...walk.files].sort(byText)) {
    const kind = sourceKind(path);
    if (!kind) continue;
    const why = whyNot(walk, path);
    if (why === "doubtful") doubtful.push({ path, kind });
    else if (why) skipped.push({ file: path, why });
    else sources.push({ path, kind });
  }
  const settings = [...walk.files].filter((path) => isSettings(path) && !walk.isExcluded(path)).sort(byText);
  return {
    sources,
    doubtful,
    skipped,
    manifests: settings.filter((path) => baseName(path) === "package.json" && !isTest(path)),
    configs: new Set(settings.filter((path) => baseName(path) !== "package.json")),
    links: walk.links,
    problems: walk.problems,
  };
}

function whyNot(walk: Walk, path: FilePath): SkippedFile["why"] | "doubtful" | null {
  if (walk.isExcluded(path)) return "excluded";
  const test = isTest(path);
  if (test) return test === true ? "test" : test;
  return isMinified(path) ? "generated" : null;
}

function isSettings(path: FilePath): boolean {
  return /^(package|tsconfig(\..+)?|jsconfig)\.json$/.test(baseName(path));
}
