// Who can do what, for people, wikis, spreadsheets and programs.
import { expect, test } from "vitest";
import { action, entryPoint, open, policyWith, sampleReport, span } from "../report/sample.js";
import { run } from "./world.js";

test.each(["pretty", "markdown", "csv", "json"])("the matrix as %s", async (format) => {
  const { code, out } = await run(["inventory", "--format", format]);
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot(`expected/inventory-${format}.txt`);
});

test("a route that looks like a formula is none in a spreadsheet", async () => {
  const entry = entryPoint('=HYPERLINK("http://evil","x")', span("src/a.ts", 1));
  const report = { ...sampleReport([open({ entry, action: action("delete", "User", span("src/a.ts", 2)) })], policyWith()), entryPoints: [entry] };
  const { out } = await run(["inventory", "--format", "csv"], { report });
  expect(out.split("\r\n")[1]).toMatch(/^"'=HYPERLINK/);
});

test("what cannot be judged has no matrix", async () => {
  const report = {
    ...sampleReport(),
    problems: [{ code: "root-missing", message: "It is not there.", remedy: "Name another.", file: null, span: null, fatal: true } as const],
  };
  expect(await run(["inventory"], { report })).toMatchObject({ code: 2, out: "", err: "It is not there. Name another.\n" });
});
