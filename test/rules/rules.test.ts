// Each rule's fixtures: what is found is marked, and what is marked is found.
import { expect, test } from "vitest";
import { ruleCases } from "../harness/cases.js";
import { checkCase } from "../harness/run-case.js";

for (const { title, folder } of ruleCases()) {
  test(`${title}: every entry point and every verdict is as marked`, () => {
    expect(checkCase(folder).join("\n")).toBe("");
  });
}
