// Files that look like tests by their folder, and are imported by sources: those are sources. The rest stay tests.
// Without this, the module "tests" of a school would be invisible, and all that it deletes.
import type { FilePath } from "../model/names.js";
import type { SourceFile } from "../model/project.js";
import type { Disk } from "./disk.js";
import { byText } from "./paths.js";
import { type ReadSources, readSources } from "./read-sources.js";
import type { Resolve } from "./resolve-module.js";
import type { ListedSource } from "./walk-tree.js";

/** A quoted text that names such a folder; whether it is an import shows when it leads to a file. */
const doubtfulText = /["']([^"'\s]*\b(?:tests?|specs?|fixtures?|stories)\b[^"'\s]*)["']/g;
const anyText = /["']([@~#.\w][^"'\s]*)["']/g;

export function readImported(
  disk: Disk,
  read: ReadSources,
  doubtful: readonly ListedSource[],
  resolveAmong: (own: ReadonlySet<FilePath>) => Resolve,
): ReadSources {
  if (doubtful.length === 0) return read;
  const waiting = new Map(doubtful.map((source) => [source.path, source]));
  const resolve = resolveAmong(new Set([...read.files.map((file) => file.path), ...waiting.keys()]));
  const all = [read];
  let texts = doubtfulText;
  for (let fresh = read.files; fresh.length > 0 && waiting.size > 0; texts = anyText) {
    const found = importedBy(fresh, texts, resolve, waiting);
    for (const { path } of found) waiting.delete(path);
    const next = readSources(disk, found);
    all.push(next);
    fresh = next.files;
  }
  return {
    files: all.flatMap((one) => one.files).sort((a, b) => byText(a.path, b.path)),
    skipped: [...all.flatMap((one) => one.skipped), ...[...waiting.keys()].map((file) => ({ file, why: "test" as const }))],
    problems: all.flatMap((one) => one.problems),
  };
}

function importedBy(files: readonly SourceFile[], texts: RegExp, resolve: Resolve, waiting: ReadonlyMap<FilePath, ListedSource>): readonly ListedSource[] {
  const found = new Map<FilePath, ListedSource>();
  for (const { path, text } of files) {
    for (const [, specifier = ""] of text.matchAll(texts)) {
      const target = resolve(specifier, path);
      const source = target === null ? undefined : waiting.get(target);
      if (source) found.set(source.path, source);
    }
  }
  return [...found.values()].sort((a, b) => byText(a.path, b.path));
}

/** To which of the doubtful files a text might lead: while that stays the same, so does the choice among them. */
export function leadsAmong(doubtful: readonly ListedSource[], resolve: Resolve): (path: FilePath, text: string) => string {
  const waiting = new Map(doubtful.map((source) => [source.path, source]));
  const led = (path: FilePath, text: string, texts: RegExp): readonly string[] =>
    [...text.matchAll(texts)].flatMap(([, specifier = ""]) => {
      const target = resolve(specifier, path);
      return target !== null && waiting.has(target) ? [target] : [];
    });
  return (path, text) => (waiting.size === 0 ? "" : [doubtfulText, anyText].map((texts) => [...new Set(led(path, text, texts))].sort().join()).join(";"));
}
