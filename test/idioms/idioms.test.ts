// The ranked idioms of real servers, each as a guarded and a broken server: what is found is marked, and what is marked is found.
import { expect, test } from "vitest";
import { idiomCases } from "../harness/cases.js";
import { checkCase } from "../harness/run-case.js";

for (const { title, folder } of idiomCases()) {
  test(`${title}: every entry point and every verdict is as marked`, () => {
    expect(checkCase(folder).join("\n")).toBe("");
  });
}
