// What code scanning makes of it depends on these fields.
import { expect, test } from "vitest";
import { sarif } from "../../../core/src/report/formats/sarif.js";
import { action, entryPoint, open, policyWith, sampleReport, span } from "./sample.js";

const look = { width: 80, colour: false };
const runOf = (text: string) => JSON.parse(text).runs[0];
const run = runOf(sarif.show(sampleReport(), look));
const resultOf = (rule: string) => run.results.find(({ ruleId }: { ruleId: string }) => ruleId === rule);

test("the log is as expected", async () => {
  await expect(`${JSON.stringify(JSON.parse(sarif.show(sampleReport(), look)), null, 2)}\n`).toMatchFileSnapshot("expected/sarif.txt");
});

test("a finding carries its way, its name and its rule", () => {
  const result = resultOf("unawaited-guard");
  expect(result).toMatchObject({ level: "error", partialFingerprints: { "countersign/v1": expect.stringMatching(/^[0-9a-f]{16}$/) }, suppressions: [] });
  expect(result.codeFlows[0].threadFlows[0].locations).toHaveLength(2);
  expect(result.relatedLocations[0].message.text).toBe("`requireAdmin` is here");
  expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
    id: "unawaited-guard",
    properties: { tags: expect.arrayContaining(["external/cwe/cwe-863"]) },
  });
});

test("an accepted finding says who accepted it and why, and what is unknown is a note", () => {
  expect(resultOf("weak-guard").suppressions).toEqual([
    { kind: "external", status: "accepted", justification: "moves behind the new gateway", properties: { owner: "ana", expires: "2027-03-31" } },
  ]);
  expect(resultOf("blind-spot").level).toBe("note");
});

test("files with signs of their own are addressed rightly", () => {
  const file = "app/[id]/my page#1.ts";
  const report = sampleReport([open({ entry: entryPoint("page /x", span(file, 1), "page"), action: action("delete", "User", span(file, 2)) })], policyWith());
  const [result] = runOf(sarif.show(report, look)).results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("app/%5Bid%5D/my%20page%231.ts");
});
