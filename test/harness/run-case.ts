// The one place where tests of whole projects call the analysis.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyze } from "../../core/src/index.js";
import type { Report } from "../../core/src/model/report.js";
import { openProject } from "../../core/src/project/open-project.js";
import { sourcesOf } from "./cases.js";
import { compareMarks, type Sources, writeMarks } from "./compare-marks.js";

/** A day of our own, so that waivers end when a fixture says so. */
const today = "2030-01-01";

/** The policy is the folder's own countersign.jsonc, or the recommended one. */
export function analyzeFolder(root: string): Report {
  return analyze({ root, today });
}

/** The same with the files handed on in the opposite order. */
export function analyzeReversed(root: string): Report {
  const project = openProject(root);
  return analyze({ root, today }, { ...project, files: [...project.files].reverse() });
}

/** Differences between a case's marks and its report; with `npm test -- --update` the marks are rewritten first. */
export function checkCase(folder: string): string[] {
  const report = analyzeFolder(folder);
  if (process.env.COUNTERSIGN_UPDATE === "1") save(folder, writeMarks(report, sourcesOf(folder)));
  const troubles = report.problems.map((problem) => `problem ${problem.code}: ${problem.message}`);
  return [...troubles, ...compareMarks(report, sourcesOf(folder))];
}

/** What the analysis says of a copy of the folder in which some files read otherwise. */
export function analyzeChanged(folder: string, changed: Sources): Report {
  const copy = mkdtempSync(join(tmpdir(), "countersign-"));
  try {
    cpSync(folder, copy, { recursive: true });
    save(copy, changed);
    return analyzeFolder(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function save(folder: string, sources: Sources): void {
  for (const [path, text] of sources) writeFileSync(join(folder, path), text);
}
