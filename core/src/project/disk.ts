// The one place that reads file contents: bytes to text, under limits, with open buffers laid over the disk.
import { readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { FilePath } from "../model/names.js";

export type Text = { readonly text: string } | { readonly missing: "absent" | "too-large" | "binary" | "unreadable" | "outside-root" };
/** Contents of open editors; null: deleted there. */
export type Overlay = ReadonlyMap<FilePath, string | null>;

export interface Disk {
  readonly place: (path: FilePath) => string;
  /** Of a file that a folder listing named: no link on the way. */
  readonly read: (path: FilePath, limit: number) => Text;
  /** Of a file that some other file named: links are followed, and never out of the root. */
  readonly readNamed: (path: FilePath, limit: number) => Text;
  /** Where a link ends, relative to the root; null: outside. Throws what the system throws. */
  readonly realPath: (path: FilePath) => string | null;
}

/** `root` has no links in it. */
export function openDisk(root: string, overlay: Overlay): Disk {
  const place = (path: FilePath): string => join(root, path);
  const realPath = (path: FilePath): string | null => relativeTo(root, realpathSync.native(place(path)));
  const buffered = (path: FilePath): Text | null => {
    const text = overlay.get(path);
    if (text === undefined) return null;
    return text === null ? { missing: "absent" } : { text: withoutMark(text) };
  };
  return {
    place,
    realPath,
    read: (path, limit) => buffered(path) ?? readText(place(path), limit),
    readNamed: (path, limit) => {
      const open = buffered(path);
      if (open) return open;
      try {
        return realPath(path) === null ? { missing: "outside-root" } : readText(place(path), limit);
      } catch (error) {
        return { missing: isAbsent(error) ? "absent" : "unreadable" };
      }
    },
  };
}

function relativeTo(root: string, path: string): string | null {
  if (path === root) return "";
  const folder = root.endsWith(sep) ? root : root + sep;
  return path.startsWith(folder) ? path.slice(folder.length).split(sep).join("/") : null;
}

function readText(place: string, limit: number): Text {
  try {
    const state = statSync(place);
    if (!state.isFile()) return { missing: state.isDirectory() ? "absent" : "unreadable" };
    if (state.size > limit) return { missing: "too-large" };
    return decode(readFileSync(place));
  } catch (error) {
    return { missing: isAbsent(error) ? "absent" : "unreadable" };
  }
}

function decode(bytes: Buffer): Text {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: withoutMark(bytes.toString("utf16le")) };
  return bytes.includes(0) ? { missing: "binary" } : { text: withoutMark(bytes.toString("utf8")) };
}

/** Editors and disks may begin a text with a mark of the byte order. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
