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

const counted = { held: 0, mutated: 0, vanished: 0 };

function unfounded(folder: string): readonly string[] {
  const sources = sourcesOf(folder);
  return analyzeFolder(folder).verdicts.flatMap((verdict) => {
    if (verdict.outcome !== "held") return [];
    counted.held++;
    const changed = removeEvidence(verdict, sources);
    if (!changed) return [];
    counted.mutated++;
    const after = analyzeChanged(folder, changed);
    if (!after.verdicts.some((other) => keyOf(other) === keyOf(verdict))) counted.vanished++;
    return after.verdicts.some((other) => other.outcome === "held" && keyOf(other) === keyOf(verdict)) ? [keyOf(verdict)] : [];
  });
}

// Some evidence covers the action itself and cannot be taken out alone. And a verdict may go with its evidence: with the only audit call no audit is
// known, a guard that has lost its condition lets nobody in, a wrapper was the route itself.
test("nine in ten held verdicts were put to the law, and one in twenty went away with its evidence at most", () => {
  expect(counted.mutated).toBeGreaterThan(counted.held * 0.9);
  expect(counted.vanished).toBeLessThan(counted.mutated * 0.05);
});
