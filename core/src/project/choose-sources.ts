// Which of the listed files count as sources, once tsconfigs are known: scripts only where someone asked for them.
import type { FilePath } from "../model/names.js";
import type { SkippedFile } from "../model/report.js";
import { baseName, folderOf, isBeneath, rootFolder } from "./paths.js";
import type { Tsconfigs } from "./tsconfigs.js";
import type { ListedSource } from "./walk-tree.js";
import type { Workspaces } from "./workspaces.js";

export interface Chosen {
  readonly sources: readonly ListedSource[];
  readonly skipped: readonly SkippedFile[];
}

export function chooseSources(listed: readonly ListedSource[], tsconfigs: Tsconfigs, workspaces: Workspaces): Chosen {
  const typed = new Set(listed.filter(({ kind }) => kind === "typescript").map(({ path }) => path));
  const homeOf = (path: FilePath): FilePath => workspaces.around(folderOf(path))?.directory ?? rootFolder;
  const typedHomes = new Set([...typed].map(homeOf));
  const sources: ListedSource[] = [];
  const skipped: SkippedFile[] = [];
  for (const source of listed) {
    const configs = tsconfigs.inEffect(folderOf(source.path));
    const isWanted = source.kind === "typescript" || configs.length === 0 || configs.some((config) => config.allowJs) || !typedHomes.has(homeOf(source.path));
    if (isEmitted(source, typed, configs)) skipped.push({ file: source.path, why: "generated" });
    else if (isWanted || source.kind === "declaration") sources.push(source);
    else skipped.push({ file: source.path, why: "excluded" });
  }
  return { sources, skipped };
}

/** Beside its own source, or in a folder that a tsconfig names for output. */
function isEmitted(
  { path, kind }: ListedSource,
  typed: ReadonlySet<string>,
  configs: readonly { readonly path: FilePath; readonly outDir: FilePath | null }[],
): boolean {
  if (kind === "typescript") return false;
  const stem = path.slice(0, path.length - baseName(path).length) + baseName(path).replace(/(\.d)?\.[cm]?[jt]sx?$/, "");
  if ([".ts", ".tsx", ".mts", ".cts"].some((ending) => typed.has(stem + ending))) return true;
  return configs.some(({ path: config, outDir }) => outDir !== null && outDir !== "" && isBeneath(path, outDir) && !isBeneath(config, outDir));
}
