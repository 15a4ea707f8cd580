// One commit of a bare mirror as a folder, for as long as it is looked at.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

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

function extract(mirror, commit, into) {
  const archive = join(into, ".archive.tar");
  execFileSync("git", ["-C", mirror, "archive", "--output", archive, commit]);
  execFileSync("tar", ["-xf", archive, "-C", into]);
  rmSync(archive);
}
