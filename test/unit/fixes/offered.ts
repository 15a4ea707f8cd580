// What is offered for the findings of a small project, and how its texts read once that is done.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Fix, type FixKind, fixesFor } from "../../../core/src/index.js";
import { type FilePath, name } from "../../../core/src/model/names.js";
import { applyFix, type Texts, textsOf } from "../../harness/apply-fix.js";
import { analyzeFolder } from "../../harness/run-case.js";

type Files = Readonly<Record<string, string>>;
const main = name<"FilePath">("app.ts");

/** The main file after each fix of that kind, without doubles. */
export function offered(text: string, kind: FixKind, others: Files = {}): readonly string[] {
  return after(main, fixesOf({ "app.ts": text, ...others }), kind);
}

/** That file after each guard that is offered. */
export function offeredIn(file: FilePath, files: Files): readonly string[] {
  return after(file, fixesOf(files), "guard");
}

export function titles(text: string, others: Files = {}): readonly string[] {
  return fixesOf({ "app.ts": text, ...others }).map(({ fix }) => fix.title);
}

interface Offered {
  readonly fix: Fix;
  readonly changed: Texts;
}
function after(file: FilePath, all: readonly Offered[], kind: FixKind): readonly string[] {
  return [...new Set(all.flatMap(({ fix, changed }) => (fix.kind === kind ? (changed.get(file) ?? []) : [])))];
}

function fixesOf(files: Files): readonly Offered[] {
  const folder = mkdtempSync(join(tmpdir(), "countersign-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const report = analyzeFolder(folder);
    const texts = textsOf(folder);
    const fixes = report.findings.flatMap((finding) => fixesFor({ report, finding, policyText: null, textOf: (file) => texts.get(file) ?? null }));
    return fixes.map((fix) => ({ fix, changed: applyFix(texts, fix) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
