// Every fix that is offered anywhere closes its finding, breaks no text and opens nothing else.
import { expect, test } from "vitest";
import { type Finding, type Fix, fixesFor, type Report } from "../../core/src/index.js";
import { analyzeWith, applyFix, type Texts, textsOf } from "../harness/apply-fix.js";
import { allCases } from "../harness/cases.js";
import { analyzeFolder } from "../harness/run-case.js";

test.each(allCases())("$title", ({ folder }) => {
  const report = analyzeFolder(folder);
  if (report.findings.length === 0) return;
  const texts = textsOf(folder);
  const broken = report.findings.flatMap((finding) =>
    fixesFor({ report, finding, policyText: null, textOf: (file) => texts.get(file) ?? null })
      .filter(({ edits }) => edits.length > 0)
      .flatMap((fix) => breaches(folder, texts, report, finding, fix)),
  );
  expect(broken).toEqual([]);
});

function breaches(folder: string, texts: Texts, before: Report, finding: Finding, fix: Fix): readonly string[] {
  const changed = applyFix(texts, fix);
  const after = analyzeWith(folder, changed);
  const of = `${finding.rule} ${finding.entryPoint ?? finding.span.file}: ${fix.title}`;
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const broken = after.problems.filter(({ code }) => code === "syntax-error").map(({ message }) => `${of}: ${message}`);
  const stays = after.findings.filter(({ fingerprint }) => fingerprint === finding.fingerprint).map(({ message }) => `${of}: still ${message}`);
  const added = after.findings.filter(({ fingerprint }) => !known.has(fingerprint)).map(({ message }) => `${of}: opens ${message}`);
  const told = [...broken, ...stays, ...added];
  return told.length === 0 ? [] : [...told, ...changed.values()];
}
