// Paths within the root, as FilePath: forward slashes, "" for the root itself. A way that leads outside is null.
import { posix } from "node:path";
import { type FilePath, name } from "../model/names.js";

export const rootFolder: FilePath = name<"FilePath">("");

export function folderOf(path: FilePath): FilePath {
  return name<"FilePath">(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
}

export function baseName(path: FilePath): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function within(folder: FilePath, entry: string): FilePath {
  return name<"FilePath">(folder === "" ? entry : `${folder}/${entry}`);
}

/** Follows dots and doubled slashes; null: absolute, or outside of the root. */
export function follow(folder: FilePath, way: string): FilePath | null {
  if (posix.isAbsolute(way) || /^[A-Za-z]:[\\/]/.test(way)) return null;
  const path = posix.normalize(`${folder === "" ? "." : folder}/${way}`);
  if (path === ".." || path.startsWith("../")) return null;
  const trimmed = path.endsWith("/") ? path.slice(0, -1) : path;
  return name<"FilePath">(trimmed === "." ? "" : trimmed);
}

/** The folder itself first, the root last. */
export function upward(folder: FilePath): readonly FilePath[] {
  const folders = [folder];
  for (let at = folder; at !== ""; ) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
}

export function isBeneath(path: FilePath, folder: FilePath): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
