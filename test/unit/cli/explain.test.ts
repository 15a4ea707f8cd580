// Someone is blocked by one finding and wants to know everything about it.
import { describe, expect, test } from "vitest";
import { name } from "../../../core/src/model/names.js";
import { policyWith, sampleReport, waiver } from "../report/sample.js";
import { run } from "./world.js";

const report = sampleReport();
const fingerprintOf = (rule: string): string => report.findings.find((finding) => finding.rule === name<"RuleId">(rule))?.fingerprint ?? "";

describe("by fingerprint", () => {
  test("each kind of finding is told with way, grounds and remedy", async () => {
    const rules = ["unguarded-action", "unawaited-guard", "weak-guard", "audit-secret", "blind-spot"];
    const pages = await Promise.all(rules.map((rule) => run(["explain", fingerprintOf(rule)])));
    expect(pages.map(({ code }) => code)).toEqual(rules.map(() => 0));
    await expect(pages.map(({ out }) => out).join(`\n${"-".repeat(80)}\n\n`)).toMatchFileSnapshot("expected/explain.txt");
  });

  test("a stale waiver, behind which no verdict stands, is told too", async () => {
    const stale = sampleReport([], policyWith({ waivers: [waiver({ action: "delete User" })] }));
    const { code, out } = await run(["explain", stale.findings[0]?.fingerprint ?? ""], { report: stale });
    expect(code).toBe(0);
    expect(out).toContain("accepts nothing that is found");
  });

  test("signs with which several findings begin are not enough", async () => {
    const [first, second] = report.findings;
    if (!first || !second) throw new Error("The sample has findings.");
    const twins = { ...report, findings: [first, { ...second, fingerprint: first.fingerprint }] };
    expect((await run(["explain", first.fingerprint.slice(0, 4)], { report: twins })).err).toContain("2 findings begin with");
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
