// It is shown on other people's pages: the words of a stranger's sources must stay words there.
import { expect, test } from "vitest";
import { markdown } from "../../../core/src/report/formats/markdown.js";
import { action, entryPoint, open, policyWith, sampleReport, span } from "./sample.js";

const look = { width: 80, colour: false };

test("a report of everything", async () => {
  await expect(markdown.show(sampleReport(), look)).toMatchFileSnapshot("expected/report.md");
});

test("a route mentions nobody, loads nothing and opens no tag", () => {
  const route = entryPoint("http GET /@everyone/<img src=x>/![x](http://evil)/|/`x`", span("src/a|b`c.ts", 1));
  const text = markdown.show(sampleReport([open({ entry: route, action: action("delete", "User", span("src/a|b`c.ts", 2)) })], policyWith()), look);
  expect(["@everyone", "<img", "![x]"].filter((piece) => text.includes(piece))).toEqual([]);
});
