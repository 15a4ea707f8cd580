// Surfaces that are not there yet say so, and what to use instead.
import { expect, test } from "vitest";
import { main } from "../../action/src/main.js";

test("the action says that it is not available, and names the command line", () => {
  expect(main()).toContain("not available yet");
  expect(main()).toContain("npx countersign check");
});
