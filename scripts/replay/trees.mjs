// One commit of a bare mirror as a folder, for as long as it is looked at.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** `<owner>+<name>/repo` or `<owner>/<name>`; null: there is none. */
export function mirrorOf(mirrors, repo) {
  const places = [join(mirrors, repo.replace("/", "+"), "repo"), join(mirrors, repo), join(mirrors, `${repo}.git`)];
  return places.find((place) => existsSync(join(place, "HEAD")) || existsSync(join(place, ".git"))) ?? null;
}

/** keep: a folder in which trees stay, so that the next replay need not extract them again. */
export function withTree({ mirror, repo, commit, keep }, look) {
  if (keep) return look(keptTree(join(keep, repo.replace("/", "+")), mirror, commit));
  const scratch = mkdtempSync(join(tmpdir(), "countersign-replay-"));
  try {
    extract(mirror, commit, scratch);
    return look(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** It appears under its name only when it is whole. */
function keptTree(folder, mirror, commit) {
  const tree = join(folder, commit);
  if (existsSync(tree)) return tree;
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(folder, "part-"));
  extract(mirror, commit, scratch);
  renameSync(scratch, tree);
  return tree;
}

/** What the check could want to read; pictures and lockfiles stay where they are. A mirror may lack a large file: then the tree lacks it too. */
const readable = /\.([cm]?[jt]sx?|jsonc?|ya?ml|prisma|graphql)$/;

function extract(mirror, commit, into) {
  const git = (words, input) => execFileSync("git", ["-C", mirror, ...words], { input, maxBuffer: 2 ** 31 - 1 });
  const entries = git(["ls-tree", "-r", "-z", commit]).toString().split("\0").filter(Boolean).map(readEntry);
  const files = entries.filter(({ mode, path }) => mode.startsWith("100") && readable.test(path) && !path.endsWith("package-lock.json"));
  const answer = git(["cat-file", "--batch"], files.map(({ id }) => `${id}\n`).join(""));
  let at = 0;
  for (const { path } of files) {
    const end = answer.indexOf("\n", at);
    const [, kind, size] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") continue; // "<id> missing"
    const place = join(into, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
}
function readEntry(line) {
  const [mode, , id] = line.split(/[ \t]/, 3);
  return { mode, id, path: line.slice(line.indexOf("\t") + 1) };
}
