// One name in two rooms, for the thread that speaks with the editor loads nothing of the analysis.
import { expect, test } from "vitest";
import { policyName } from "../../core/src/editor/protocol.js";
import { policyFile } from "../../core/src/index.js";

test("the editor means the file that the analysis reads", () => {
  expect(policyName).toBe(String(policyFile));
});
