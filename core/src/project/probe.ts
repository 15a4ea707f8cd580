// From a path without certainty to an own file: endings, twins of compiled names, folders, sources of built files.
import { type FilePath, name } from "../model/names.js";
import { exportTargets } from "./export-targets.js";
import { folderOf, follow, rootFolder, upward, within } from "./paths.js";
import type { PackageFile } from "./read-manifest.js";

export interface Probe {
  /** As a specifier names it: file first, then folder. */
  readonly at: (path: FilePath) => FilePath | null;
  readonly inFolder: (folder: FilePath) => FilePath | null;
  /** Like `at`, and for a file of a build also its source. */
  readonly built: (path: FilePath) => FilePath | null;
}

/** Implementations before declarations: bodies are what we are after. */
const endings = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".d.ts", ".d.mts", ".d.cts"] as const;
/** What a written ending may stand for, before and after the ending itself. */
const twins: readonly (readonly [written: RegExp, before: readonly string[], after: readonly string[]])[] = [
  [/\.d\.([cm]?)ts$/, [".$1ts", ".tsx"], []],
  [/\.tsx?$/, [], [".ts", ".tsx", ".d.ts"]],
  [/\.jsx?$/, [".ts", ".tsx", ".jsx"], [".d.ts"]],
  [/\.([cm])js$/, [".$1ts", ".ts"], [".d.$1ts"]],
];
const outputSegment = /^(dist|build|out|lib|esm|cjs|es|types|typings|output|compiled|dist-.+)$/;

export function openProbe(own: ReadonlySet<FilePath>, links: ReadonlyMap<FilePath, FilePath>, packages: ReadonlyMap<FilePath, PackageFile>): Probe {
  const owned = (path: string): FilePath | null => {
    const candidate = name<"FilePath">(path);
    return own.has(candidate) ? candidate : null;
  };
  const folders = new Set([...own].map(folderOf));
  const atFile = (path: FilePath): FilePath | null => (folders.has(folderOf(path)) ? firstOf(namesFor(path), owned) : null);
  const inFolder = (folder: FilePath): FilePath | null => {
    const inner = packages.get(folder);
    const begins = inner ? [...exportTargets(inner.exports, "."), ...inner.begins] : [];
    const targets = [...begins, ...begins.map((begin) => `${begin}/index`)].map((begin) => follow(folder, begin));
    return firstOf(targets, (target) => target && builtFile(target)) ?? atFile(within(folder, "index"));
  };
  const builtFile = (path: FilePath): FilePath | null => atFile(path) ?? firstOf(sourcesOf(path), atFile);
  const at = (path: FilePath): FilePath | null => atFile(path) ?? inFolder(path) ?? throughLink(links, path, (real) => atFile(real) ?? inFolder(real));
  return { at, inFolder: (folder) => inFolder(folder) ?? throughLink(links, folder, inFolder), built: (path) => at(path) ?? firstOf(sourcesOf(path), at) };
}

export function firstOf<Item, Answer>(items: Iterable<Item>, ask: (item: Item) => Answer | null): Answer | null {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== null) return answer;
  }
  return null;
}

function* namesFor(path: FilePath): Iterable<string> {
  const [written = /$/, before = [], after = []] = twins.find(([ending]) => ending.test(path)) ?? [];
  for (const source of before) yield path.replace(written, source);
  yield path;
  for (const source of after) yield path.replace(written, source);
  for (const ending of endings) yield path + ending;
}

/** "dist/esm/users.js" was made of "src/users", or of "users". */
function* sourcesOf(path: FilePath): Iterable<FilePath> {
  const segments = path.split("/");
  const first = segments.findIndex((segment) => outputSegment.test(segment));
  if (first < 0) return;
  let rest = first + 1;
  while (rest < segments.length - 1 && outputSegment.test(segments[rest] ?? "")) rest++;
  const before = segments.slice(0, first);
  const behind = segments.slice(rest);
  yield name<"FilePath">([...before, "src", ...behind].join("/"));
  yield name<"FilePath">([...before, ...behind].join("/"));
}

function throughLink(links: ReadonlyMap<FilePath, FilePath>, path: FilePath, ask: (real: FilePath) => FilePath | null): FilePath | null {
  if (links.size === 0) return null;
  const real = withoutLinks(links, path);
  return (real === path ? null : ask(real)) ?? firstOf(linkedNames(links, real), ask);
}

/** Ends: what a link leads to has no link in it, so each turn leaves fewer folders to look at. */
function withoutLinks(links: ReadonlyMap<FilePath, FilePath>, path: FilePath): FilePath {
  const link = upward(path).find((folder) => links.has(folder));
  const target = link === undefined ? undefined : links.get(link);
  if (link === undefined || target === undefined) return path;
  return withoutLinks(links, follow(target, `.${path.slice(link.length)}`) ?? rootFolder);
}

/** The link itself may be a file: "./users" where "users.ts" is a link. */
function* linkedNames(links: ReadonlyMap<FilePath, FilePath>, path: FilePath): Iterable<FilePath> {
  for (const candidate of namesFor(path)) {
    const target = links.get(name<"FilePath">(candidate));
    if (target !== undefined) yield target;
  }
}
