// What is said of a check that stands only where the server is meant to run.
import { describe, expect, test } from "vitest";
import type { Term } from "../../../core/src/model/graph.js";
import { name } from "../../../core/src/model/names.js";
import { asksWhereItRuns } from "../../../core/src/verdicts/deployment.js";

const setting = (variable: string): Term => ({ kind: "member", of: { kind: "named", origin: name<"Origin">("global#process.env") }, name: variable });
const is = (left: Term, value: string): Term => ({ kind: "equal", left, right: { kind: "literal", value } });

describe("a test of where the server runs", () => {
  test("compares what platforms and build tools set with a constant", () => {
    expect(asksWhereItRuns(is(setting("NODE_ENV"), "development"))).toBe(true);
    expect(asksWhereItRuns({ kind: "not", of: is(setting("VERCEL"), "1") })).toBe(true);
    expect(asksWhereItRuns(setting("CI"))).toBe(true);
  });
  test("is none of a switch of the server's own, nor of what was sent", () => {
    expect(asksWhereItRuns(setting("SKIP_CHECKS"))).toBe(false);
    expect(asksWhereItRuns({ kind: "equal", left: setting("NODE_ENV"), right: { kind: "unknown", mentions: [] } })).toBe(false);
  });
});
