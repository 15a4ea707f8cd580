// Someone is blocked by one finding and wants to know everything about it.
import { describe, expect, test } from "vitest";
import { name } from "../../../core/src/model/names.js";
import { sampleReport } from "../report/sample.js";
import { run } from "./world.js";

const report = sampleReport();
const fingerprintOf = (rule: string): string => report.findings.find((finding) => finding.rule === name<"RuleId">(rule))?.fingerprint ?? "";

describe("by fingerprint", () => {
  test.each(["unguarded-action", "unawaited-guard", "weak-guard", "audit-secret", "blind-spot"])("%s is told with way, grounds and remedy", async (rule) => {
    const { code, out } = await run(["explain", fingerprintOf(rule)]);
    expect(code).toBe(0);
    expect(out).toMatchSnapshot();
  });

  test("its first signs are enough", async () => {
    expect((await run(["explain", fingerprintOf("unguarded-action").slice(0, 6)])).out).toContain("DELETE /me can delete User");
  });

  test("one that is not here is said to be so", async () => {
    expect(await run(["explain", "0000000000000000"])).toMatchObject({ code: 2, out: "", err: "No finding here goes by 0000000000000000.\n" });
  });
});

describe("by place", () => {
  test("an action is told from each entry point that comes to it", async () => {
    const { out } = await run(["explain", "src/services/user.ts:41"]);
    expect(out.match(/ can delete User$/gm)).toHaveLength(2);
  });

  test("an entry point is told with what it can do", async () => {
    expect((await run(["explain", "src/routes/orders.ts:20:3"])).out).toContain("POST /orders/:id/refund can move money through Stripe refund");
  });

  test("a check on the way is told with what it stands before", async () => {
    expect((await run(["explain", "src/app.ts:11"])).out).toContain("does not count: requireLogin");
  });

  test("a line where nothing is done is told the nearest ones", async () => {
    const { code, err } = await run(["explain", "src/services/user.ts:40"]);
    expect(code).toBe(2);
    expect(err).toBe("Nothing was judged at src/services/user.ts:40. In this file there is something to tell of line 41.\n");
  });
});
