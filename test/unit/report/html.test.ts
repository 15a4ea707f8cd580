// The page is shown in editors and browsers: it runs nothing, loads nothing, and the words of a stranger's sources stay words.
import { expect, test } from "vitest";
import { formats } from "../../../core/src/report/formats/index.js";
import { action, entryPoint, open, policyWith, sampleReport, span } from "./sample.js";

const look = { width: 80, colour: false };
const show = (report = sampleReport()): string => formats.find(({ id }) => id === "html")?.show(report, look) ?? "";

test("a report of everything", async () => {
  await expect(show()).toMatchFileSnapshot("expected/report.html");
});

test("a route, a path and a reason open no tag and leave no attribute", () => {
  const route = entryPoint(`http GET /<script>alert(1)</script>/"onload="x/'/&amp;/\`<b>\``, span("src/<i>.ts", 1));
  const text = show(sampleReport([open({ entry: { ...route, reason: "<u>" }, action: action("delete", "<User>", span(`src/a"b'.ts`, 2)) })], policyWith()));
  expect(["<script", "<i>", "<b>", "<u>", "<User>", '"onload', "\u0007"].filter((piece) => text.includes(piece))).toEqual([]);
});

test("nothing runs, and nothing is loaded", () => {
  expect(show()).not.toMatch(/<script|<link|<img|<iframe|javascript:|\son\w+=|@import|url\(|https?:/i);
  expect(show()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test("every element that opens closes, in order", () => {
  const open: string[] = [];
  for (const [, end, tag = ""] of show()
    .replace(/<style>[\s\S]*<\/style>/, "")
    .matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (["meta", "br"].includes(tag)) continue;
    if (end === "") open.push(tag);
    else expect(open.pop()).toBe(tag);
  }
  expect(open).toEqual([]);
});

test("what could not be judged shows no findings and no inventory", () => {
  const report = sampleReport();
  const text = show({ ...report, problems: report.problems.map((problem) => ({ ...problem, fatal: true })) });
  expect(text).toContain("Nothing was judged.");
  expect(text).not.toMatch(/Inventory|class="finding/);
});
