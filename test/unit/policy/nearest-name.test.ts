// A mistyped name is told the one that was meant, and nothing where nothing is near.
import { expect, test } from "vitest";
import { nearestName } from "../../../core/src/policy/nearest-name.js";

const known = ["guards", "audits", "actions", "requirements", "late-guard", "unguarded-action"];

test.each([
  ["gaurds", "guards"],
  ["Guards", "guards"],
  ["action", "actions"],
  ["requirments", "requirements"],
  ["unguarded-actions", "unguarded-action"],
  ["zebra", null],
  ["", null],
])("%j means %j", (typed, meant) => {
  expect(nearestName(typed, known)).toBe(meant);
});
