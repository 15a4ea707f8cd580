// Surfaces that are not there yet say so, and what to use instead.
import { expect, test } from "vitest";
import { main } from "../../action/src/main.js";
import { openServer } from "../../extension/src/server.js";

test("the action and the extension say that they are not available, and name the command line", () => {
  for (const says of [main(), openServer()]) {
    expect(says).toContain("not available yet");
    expect(says).toContain("npx countersign check");
  }
});
