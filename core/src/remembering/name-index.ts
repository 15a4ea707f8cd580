// Names that files contribute, gathered over all of them: who asks for a name leans on that name, and not on the files.
import type { FileFacts } from "../model/facts.js";
import type { FilePath } from "../model/names.js";
import type { Grounds } from "./grounds.js";
import type { Files } from "./noted-files.js";

export interface NameIndex {
  readonly has: (name: string) => boolean;
  /** Files that contribute it, in the order of paths. */
  readonly filesWith: (name: string) => readonly FilePath[];
  /** After these files have changed: the marks of names that have come to a file, or left one. */
  readonly update: (changed: readonly FilePath[]) => readonly string[];
}

/** As many marks as there are bits to spare: names that share one are dropped together. */
const mostMarks = 256;

export function openNameIndex(label: string, files: Files, grounds: Grounds, namesIn: (facts: FileFacts) => Iterable<string>): NameIndex {
  let byName: Map<string, FilePath[]> | null = null;
  const byFile = new Map<FilePath, ReadonlySet<string>>();
  const read = (path: FilePath, facts: FileFacts): ReadonlySet<string> => {
    const names = new Set(namesIn(facts));
    byFile.set(path, names);
    return names;
  };
  const gather = (): Map<string, FilePath[]> => {
    const found = new Map<string, FilePath[]>();
    for (const [path, facts] of files.entries()) for (const name of read(path, facts)) found.set(name, [...(found.get(name) ?? []), path]);
    return found;
  };
  const filesWith = (name: string): readonly FilePath[] => {
    if (grounds.keeps) grounds.note(markOf(label, name));
    byName ??= gather();
    return byName.get(name) ?? [];
  };
  const update: NameIndex["update"] = (changed) => {
    const marks: string[] = [];
    for (const path of byName ? changed : []) {
      const before = byFile.get(path) ?? new Set();
      const facts = files.get(path);
      const after = facts ? read(path, facts) : new Set<string>();
      for (const name of [...before].filter((one) => !after.has(one)).concat([...after].filter((one) => !before.has(one)))) {
        marks.push(markOf(label, name));
        const others = (byName?.get(name) ?? []).filter((one) => one !== path);
        byName?.set(name, after.has(name) ? [...others, path].sort() : others);
      }
    }
    return marks;
  };
  return { has: (name) => filesWith(name).length > 0, filesWith, update };
}

function markOf(label: string, name: string): string {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return `${label} ${(hash >>> 0) % mostMarks}`;
}
