// Which folders hold what was built or installed, and are not walked.
import type { FilePath } from "../model/names.js";
import { within } from "./paths.js";

const outputNames: ReadonlySet<string> = new Set(["dist", "build", "out", "coverage"]);

export interface Ignored {
  /** At any depth. */
  readonly names: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

/**
 * Only plain names, no negation: it is asked about "dist" and its like, never about other folders,
 * for a line in an ignore file must not hide source that is committed all the same.
 */
export function readIgnored(text: string): Ignored {
  const lines = text.split("\n").map((line) => line.trim().replace(/\/\**$/, ""));
  const plain = lines.map((line) => line.replace(/^\*\*\//, "")).filter((line) => line !== "" && !/[#!*?[\\]/.test(line));
  return {
    names: new Set(plain.filter((line) => !line.includes("/"))),
    paths: new Set(plain.filter((line) => line.includes("/")).map((line) => line.replace(/^\//, ""))),
  };
}

export function isHidden(folderName: string): boolean {
  return folderName.startsWith(".") || folderName === "node_modules" || folderName === "bower_components";
}

/** `siblings`: what stands beside it. A "build" deep in the sources is source. */
export function isOutput(parent: FilePath, folderName: string, siblings: ReadonlySet<string>, ignored: Ignored): boolean {
  if (!outputNames.has(folderName)) return false;
  if (parent === "" || siblings.has("package.json") || siblings.has("tsconfig.json")) return true;
  return ignored.names.has(folderName) || ignored.paths.has(within(parent, folderName));
}
