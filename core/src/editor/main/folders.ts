// Workspace folders, and which of them a file belongs to: to each that it lies in, for one may lie in another.
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Folder } from "../desk/messages.js";

export interface FileIn {
  readonly folder: Folder;
  /** From the folder, with forward slashes. */
  readonly file: string;
}
export interface Folders {
  readonly all: () => readonly Folder[];
  /** null: it is none that lies on this machine's disk. */
  readonly add: (uri: string, name: string) => Folder | null;
  readonly remove: (uri: string) => void;
  /** The innermost first; none for what lies in no folder, or is no file. */
  readonly find: (uri: string) => readonly FileIn[];
}

export function openFolders(): Folders {
  const known = new Map<string, Folder>();
  return {
    all: () => [...known.values()],
    add: (uri, called) => {
      const root = pathOf(uri);
      if (root === null) return null;
      const folder = { uri, name: called === "" ? basename(root) : called, root: resolve(root) };
      known.set(uri, folder);
      return folder;
    },
    remove: (uri) => known.delete(uri),
    find: (uri) => {
      const path = pathOf(uri);
      if (path === null) return [];
      const found = [...known.values()].flatMap((folder) => {
        const file = pathIn(folder.root, path);
        return file === null ? [] : [{ folder, file }];
      });
      return found.toSorted((a, b) => b.folder.root.length - a.folder.root.length);
    },
  };
}

/** One spelling for each file, whichever way an editor writes its signs. */
export function sameUri(uri: string): string {
  const path = pathOf(uri);
  return path === null ? uri : pathToFileURL(path).href;
}

function pathOf(uri: string): string | null {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

function pathIn(root: string, path: string): string | null {
  const way = relative(root, path);
  if (way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return null;
  return way.split(sep).join("/");
}
