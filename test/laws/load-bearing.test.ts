// Every held verdict rests on its evidence: without it, it must not be held any more. Over all fixtures; our guard against false calm.
import { expect, test } from "vitest";
import { allCases, sourcesOf } from "../harness/cases.js";
import { removeEvidence } from "../harness/remove-evidence.js";
import { analyzeChanged, analyzeFolder } from "../harness/run-case.js";
import { keyOf } from "../harness/same-verdicts.js";

for (const { title, folder } of allCases()) {
  test(`${title}: no verdict stays held when its evidence is gone`, () => {
    expect(unfounded(folder)).toEqual([]);
  });
}

function unfounded(folder: string): readonly string[] {
  const sources = sourcesOf(folder);
  return analyzeFolder(folder).verdicts.flatMap((verdict) => {
    const changed = verdict.outcome === "held" ? removeEvidence(verdict, sources) : null;
    if (!changed) return [];
    const after = analyzeChanged(folder, changed);
    return after.verdicts.some((other) => other.outcome === "held" && keyOf(other) === keyOf(verdict)) ? [keyOf(verdict)] : [];
  });
}
