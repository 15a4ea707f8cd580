// The texts of the chosen sources, and why some were not read.
import { digestOf } from "../model/canonical.js";
import type { SourceFile } from "../model/project.js";
import type { Problem, SkippedFile } from "../model/report.js";
import type { Disk } from "./disk.js";
import { unreadable } from "./problems.js";
import type { ListedSource } from "./walk-tree.js";

/** Nobody writes as much by hand; declarations of this size come from generators. */
const largest = { typescript: 1_000_000, javascript: 1_000_000, declaration: 200_000 } as const;

export interface ReadSources {
  readonly files: readonly SourceFile[];
  readonly skipped: readonly SkippedFile[];
  readonly problems: readonly Problem[];
}

export function readSources(disk: Disk, sources: readonly ListedSource[]): ReadSources {
  const files: SourceFile[] = [];
  const skipped: SkippedFile[] = [];
  const problems: Problem[] = [];
  for (const { path, kind } of sources) {
    const read = disk.read(path, largest[kind]);
    if ("text" in read) files.push({ path, text: read.text, digest: digestOf(read.text) });
    else if (read.missing === "too-large" || read.missing === "binary" || read.missing === "outside-root") skipped.push({ file: path, why: read.missing });
    else {
      problems.push(unreadable(path, "This source cannot be read."));
      skipped.push({ file: path, why: "unreadable" });
    }
  }
  return { files, skipped, problems };
}
