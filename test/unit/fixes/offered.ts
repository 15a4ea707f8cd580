// What is offered for the findings of a small project, and how its texts read once that is done.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fix, type FixKind, fixesFor } from "../../../core/src/index.js";
import { name } from "../../../core/src/model/names.js";
import { applyFix, textsOf } from "../../harness/apply-fix.js";
import { analyzeFolder } from "../../harness/run-case.js";

/** The main file after each fix of that kind, without doubles. */
export function offered(text: string, kind: FixKind, others: Readonly<Record<string, string>> = {}): readonly string[] {
  return [...new Set(fixesOf(text, others).flatMap(({ fix, after }) => (fix.kind === kind ? [after] : [])))];
}

export function titles(text: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  return fixesOf(text, others).map(({ fix }) => fix.title);
}

function fixesOf(text: string, others: Readonly<Record<string, string>>): readonly { readonly fix: Fix; readonly after: string }[] {
  const folder = mkdtempSync(join(tmpdir(), "countersign-"));
  try {
    for (const [path, content] of Object.entries({ "app.ts": text, ...others })) writeFileSync(join(folder, path), content);
    const report = analyzeFolder(folder);
    const texts = textsOf(folder);
    const fixes = report.findings.flatMap((finding) => fixesFor({ report, finding, policyText: null, textOf: (file) => texts.get(file) ?? null }));
    return fixes.map((fix) => ({ fix, after: applyFix(texts, fix).get(name<"FilePath">("app.ts")) ?? text }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
