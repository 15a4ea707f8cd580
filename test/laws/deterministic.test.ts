// Same sources, same policy, same tool: same bytes. Over all fixtures.
import { expect, test } from "vitest";
import { allCases } from "../harness/cases.js";
import { analyzeFolder, analyzeReversed } from "../harness/run-case.js";

for (const { title, folder } of allCases()) {
  test(`${title}: a second run, and files in the opposite order, give the same bytes`, () => {
    const once = JSON.stringify(analyzeFolder(folder));
    expect(JSON.stringify(analyzeFolder(folder))).toBe(once);
    expect(JSON.stringify(analyzeReversed(folder))).toBe(once);
  });
}
