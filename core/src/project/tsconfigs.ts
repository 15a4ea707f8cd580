// Which tsconfigs are in effect for a folder: the nearest one upward, and those that share its work.
import type { FilePath } from "../model/names.js";
import { baseName, byText, folderOf, follow } from "./paths.js";
import { type ConfigReading, readTsconfig, type Tsconfig } from "./read-tsconfig.js";

export interface Tsconfigs {
  /** The most telling first; empty: none, defaults hold. */
  readonly inEffect: (folder: FilePath) => readonly Tsconfig[];
}

export function openTsconfigs(reading: ConfigReading, listed: ReadonlySet<FilePath>): Tsconfigs {
  const known = new Map<FilePath, readonly Tsconfig[]>();
  const siblings = groupByFolder(listed);
  const inEffect = (folder: FilePath): readonly Tsconfig[] => {
    const remembered = known.get(folder);
    if (remembered) return remembered;
    const here = configsOf(reading, folder, siblings.get(folder) ?? []);
    const answer = here ?? (folder === "" ? [] : inEffect(folderOf(folder)));
    known.set(folder, answer);
    return answer;
  };
  return { inEffect };
}

function groupByFolder(listed: ReadonlySet<FilePath>): ReadonlyMap<FilePath, readonly FilePath[]> {
  const groups = new Map<FilePath, FilePath[]>();
  for (const path of [...listed].sort(byText)) groups.set(folderOf(path), [...(groups.get(folderOf(path)) ?? []), path]);
  return groups;
}

/** null: this folder has no say, its parent has. A broken config has its say: defaults. */
function configsOf(reading: ConfigReading, folder: FilePath, here: readonly FilePath[]): readonly Tsconfig[] | null {
  const main = here.find((path) => baseName(path) === "tsconfig.json") ?? here.find((path) => baseName(path) === "jsconfig.json");
  if (main !== undefined) {
    const config = readTsconfig(reading, main);
    return config ? [config, ...referenced(reading, config, folder)] : [];
  }
  const others = here.filter((path) => !isForTests(path)).flatMap((path) => readTsconfig(reading, path) ?? []);
  return others.length > 0 ? others : null;
}

/** A "tsconfig.json" elsewhere that is referred to governs its own folder; "tsconfig.app.json" has no folder but this. */
function referenced(reading: ConfigReading, config: Tsconfig, folder: FilePath): readonly Tsconfig[] {
  return config.references.flatMap((reference) => {
    const path = follow(folder, reference);
    if (path === null || !path.endsWith(".json") || baseName(path) === "tsconfig.json" || isForTests(path)) return [];
    return readTsconfig(reading, path) ?? [];
  });
}

function isForTests(path: FilePath): boolean {
  return /\b(spec|test|tests|e2e|cypress|stories)\b/.test(baseName(path));
}
