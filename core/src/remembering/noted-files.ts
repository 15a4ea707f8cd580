// Facts by file, as they are read: who asks for those of a file leans on that file.
import type { FileFacts } from "../model/facts.js";
import type { FilePath } from "../model/names.js";
import type { Grounds } from "./grounds.js";

export type Files = ReadonlyMap<FilePath, FileFacts>;

export interface Change {
  readonly path: FilePath;
  readonly before: FileFacts | undefined;
  readonly after: FileFacts;
}
export interface NotedFiles {
  readonly files: Files;
  /** The same files, some of them with other facts: hands back which. */
  readonly lay: (next: Files) => readonly Change[];
}

/** Limit: who goes over all files notes nothing by that. What is gathered so is kept by names of its own (name-index.ts), or made anew in each run. */
export function openNotedFiles(grounds: Grounds, first: Files): NotedFiles {
  let files = first;
  const noted: Files = {
    get: (path) => {
      grounds.note(path);
      return files.get(path);
    },
    has: (path) => files.has(path),
    get size() {
      return files.size;
    },
    keys: () => files.keys(),
    values: () => files.values(),
    entries: () => files.entries(),
    forEach: (each, self) => files.forEach(each, self),
    [Symbol.iterator]: () => files[Symbol.iterator](),
  };
  const lay: NotedFiles["lay"] = (next) => {
    const changes = [...next].flatMap(([path, after]) => (files.get(path) === after ? [] : [{ path, before: files.get(path), after }]));
    files = next;
    return changes;
  };
  return { files: grounds.keeps ? noted : first, lay };
}
