// Other people's programs, started in a tree; each says its findings as JSON. Nothing of the tree is run or written.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";

export function versionOf(folder) {
  const file = join(folder, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : null;
}

/** Exit codes are not asked: tools that find something leave with 1. */
export function runJson(file, words, cwd) {
  const { stdout } = spawnSync(process.execPath, [file, ...words], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 29,
    env: { ...process.env, CI: "1", NO_COLOR: "1" },
  });
  return JSON.parse(stdout.slice(stdout.indexOf("{")));
}

/** Paths as the cases write them: from the tree, with forward slashes. */
export function fromTree(tree, cwd, path) {
  return relative(tree, isAbsolute(path) ? path : join(cwd, path))
    .split(sep)
    .join("/");
}
export function unique(list) {
  return [...new Set(list)].sort();
}
