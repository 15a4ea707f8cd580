// The harness itself: a mark that is missing, wrong or too much must never pass.
import { describe, expect, test } from "vitest";
import { compareMarks, marksIn, writeMarks } from "./compare-marks.js";
import { actionAt, entryAt, finding, held, open, reportOf, spanAt, unknown } from "./hand-made.js";

const remove = entryAt(1, "http DELETE /orders/:id");
const purge = entryAt(2, "http POST /purge");
const action = actionAt(3);
const bare = ["app.delete(route, requireAdmin, removeOrder);", "app.post(other, removeOrder);", "db.order.delete({ where });", ""].join("\n");
const app = (text: string) => new Map([["app.ts", text]]);
const differing = reportOf({
  entryPoints: [remove, purge],
  verdicts: [held(remove, action, "admin"), open(purge, action), open(remove, action, "audit"), open(purge, action, "audit")],
  findings: [finding("unguarded-action", purge, action), finding("unaudited-action", remove, action)],
});

describe("marks", () => {
  test("what writeMarks writes, compareMarks accepts", () => {
    expect(compareMarks(differing, writeMarks(differing, app(bare)))).toEqual([]);
  });

  test("entry points that differ are told apart, those that agree share a mark", () => {
    const [, , line] = writeMarks(differing, app(bare)).get("app.ts")?.split("\n") ?? [];
    expect(line).toBe(
      "db.order.delete({ where }); //= held admin via http DELETE /orders/:id | open unaudited-action | open unguarded-action via http POST /purge",
    );
  });

  test("an action without its mark is a failure that shows the line and the mark", () => {
    const report = reportOf({ verdicts: [held(remove, action, "admin")] });
    expect(compareMarks(report, app(bare))).toEqual(["app.ts:3  db.order.delete({ where });\n    found, not marked:  held admin"]);
  });

  test("a mark that nothing in the report stands behind is a failure", () => {
    const text = "// nothing happens here //= held admin";
    expect(compareMarks(reportOf({}), app(text))).toEqual(["app.ts:1  // nothing happens here\n    marked, not found:  held admin"]);
  });

  test("another guard than the marked one is a failure", () => {
    const report = reportOf({ verdicts: [held(remove, action, "member")] });
    const marked = writeMarks(reportOf({ verdicts: [held(remove, action, "admin")] }), app(bare));
    expect(compareMarks(report, marked)).toHaveLength(1);
  });

  test("an open duty that no rule speaks for is said, not passed over", () => {
    const report = reportOf({ verdicts: [open(remove, action)] });
    expect(writeMarks(report, app(bare)).get("app.ts")).toContain("//= open (no rule speaks)");
  });

  test("a verdict that is unknown carries its reason", () => {
    const report = reportOf({ verdicts: [unknown(remove, action)] });
    expect(writeMarks(report, app(bare)).get("app.ts")).toContain("//= unknown dynamic-callee");
  });

  test("a blind spot is marked on its own line, and its finding adds no second mark", () => {
    const spot = { span: spanAt(2), reason: "dynamic-callee", what: "hooks[name]" } as const;
    const report = reportOf({ blindSpots: [spot], findings: [finding("blind-spot", null, null, spanAt(2))] });
    expect(writeMarks(report, app(bare)).get("app.ts")).toContain("removeOrder); //= unknown dynamic-callee\n");
  });

  test("a finding about no action is marked where it points", () => {
    const report = reportOf({ findings: [finding("stale-waiver", null, null, spanAt(1, 1, "countersign.jsonc"))] });
    const policy = new Map([["countersign.jsonc", '{ "waivers": [] }']]);
    expect(writeMarks(report, policy).get("countersign.jsonc")).toBe('{ "waivers": [] } //= finding stale-waiver');
  });

  test("a report about a file that the case does not have is a failure", () => {
    expect(compareMarks(differing, new Map())).toEqual(["app.ts: the report speaks of a file that is no source of the case"]);
  });

  test("writing marks drops old ones and touches nothing else", () => {
    const once = writeMarks(differing, app(bare));
    expect(writeMarks(differing, once)).toEqual(once);
    expect(writeMarks(reportOf({}), once).get("app.ts")).toBe(bare);
  });

  test("two slashes and a sign inside code are no mark unless they end the line", () => {
    expect(marksIn('const address = "https://shop.example";')).toEqual([]);
    expect(marksIn("act(); //= held admin | open unaudited-action")).toEqual(["held admin", "open unaudited-action"]);
  });
});
