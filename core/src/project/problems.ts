// Sentences for what the user can mend in files and settings.
import type { FilePath, Position, Span } from "../model/names.js";
import type { Problem } from "../model/report.js";

export function unreadable(file: FilePath, message: string): Problem {
  return { code: "file-unreadable", message, remedy: "Make it readable for the user who runs the check, or exclude it.", file, span: null, fatal: false };
}

export function brokenConfig(file: FilePath, message: string, remedy: string, span: Span | null = null): Problem {
  return { code: "tsconfig-broken", message, remedy, file, span, fatal: false };
}

export function brokenManifest(file: FilePath, message: string, span: Span | null = null): Problem {
  return { code: "package-broken", message, remedy: "Mend the JSON; until then, imports of this package are not followed.", file, span, fatal: false };
}

export function rootMissing(message: string): Problem {
  return { code: "root-missing", message, remedy: "Name an existing folder that can be read.", file: null, span: null, fatal: true };
}

export function nothingFound(skipped: number): Problem {
  const remedy =
    skipped > 0
      ? `${skipped} ${skipped === 1 ? "file was" : "files were"} passed by as test, excluded, generated or unreadable: check the excluded paths, or name another folder.`
      : "Name the folder that holds the sources of the server.";
  return {
    code: "nothing-found",
    message: "There is no TypeScript or JavaScript source to check in this folder.",
    remedy,
    file: null,
    span: null,
    fatal: true,
  };
}

export function spanAt(file: FilePath, text: string, offset: number, length: number): Span {
  return { file, start: positionAt(text, offset), end: positionAt(text, offset + length) };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - (before.lastIndexOf("\n") + 1) + 1 };
}
