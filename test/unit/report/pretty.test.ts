// What people read first: every line of it is looked at.
import { expect, test } from "vitest";
import { pretty } from "../../../core/src/report/formats/pretty.js";
import { action, entryPoint, guard, held, open, policyWith, sampleReport, span } from "./sample.js";

const plainLook = { width: 80, colour: false };

test("a report of everything, at 80 columns", async () => {
  await expect(pretty.show(sampleReport(), plainLook)).toMatchFileSnapshot("expected/pretty-80.txt");
});

test.each([60, 80, 120])("no line is wider than %i columns, but for words that cannot be broken", (width) => {
  const tooWide = pretty
    .show(sampleReport(), { width, colour: false })
    .split("\n")
    .filter((line) => line.length > width && line.trim().includes(" ") && !/^\s+\S{25,}/.test(line));
  expect(tooWide).toEqual([]);
});

test("without colour there is no escape sequence, and with it the words are the same", () => {
  const plain = pretty.show(sampleReport(), plainLook);
  const colourful = pretty.show(sampleReport(), { width: 80, colour: true });
  expect(plain).not.toContain("\u001b");
  expect(colourful).toContain("\u001b");
  expect(colourful.replace(new RegExp(`${"\u001b"}\\[\\d+m`, "g"), "")).toBe(plain);
});

test("a route cannot steer the reader's terminal", () => {
  const route = entryPoint("http DELETE /\u001b]0;owned\u0007\u202e", span("src/evil.ts", 1));
  const text = pretty.show(sampleReport([open({ entry: route, action: action("delete", "User", span("src/evil.ts", 2)) })]), plainLook);
  expect(["\u001b", "\u0007", "\u202e"].filter((sign) => text.includes(sign))).toEqual([]);
  expect(text).toContain("\\u{1b}");
});

test("one action open from many entry points is one finding", () => {
  const target = action("delete", "User", span("src/a.ts", 40));
  const verdicts = [1, 2, 3, 4, 5].map((line) => open({ entry: entryPoint(`http DELETE /v${line}`, span("src/a.ts", line)), action: target }));
  const text = pretty.show(sampleReport(verdicts), plainLook);
  expect(text.match(/with no guard on the way/g)).toHaveLength(1);
  expect(text).toContain("And so from DELETE /v2, DELETE /v3 and 2 more.");
});

test("a run without findings says so, and still counts", () => {
  const text = pretty.show(sampleReport([], policyWith()), plainLook);
  expect(text).toContain("Nothing to report.");
});

test("what is held because somebody says so is counted apart", () => {
  const [entry, made] = [entryPoint("http POST /sign-in", span("src/a.ts", 1)), action("create", "Session", span("src/a.ts", 2))];
  const declared = held({ entry, action: made }, guard("public", "declared-public", span("src/a.ts", 1)));
  const proved = held({ entry, action: made }, guard("mayEnter", "authorized", span("src/a.ts", 1)));
  expect(pretty.show(sampleReport([declared, proved], policyWith()), plainLook)).toContain("1 action held by declaration alone");
});

test("a run that could not judge says why, and claims nothing", () => {
  const problem = { code: "policy-invalid", message: "There is no key gaurds.", remedy: "Did you mean guards?", file: null, span: null, fatal: true } as const;
  expect(pretty.show({ ...sampleReport(), problems: [problem] }, plainLook)).toBe(
    "cannot judge\n  There is no key gaurds. Did you mean guards?\n\nNothing was judged.\n",
  );
});

test("of a long way the two ends are shown", () => {
  const way = [11, 12, 13, 14, 15, 16].map((line) => span("src/b.ts", line));
  const verdict = open({ entry: entryPoint("http GET /", span("src/a.ts", 1)), action: action("delete", "User", span("src/c.ts", 2)), way });
  const text = pretty.show(sampleReport([verdict], policyWith()), { width: 120, colour: false });
  expect(text).toContain("src/a.ts:1 -> src/b.ts:11 -> 4 more calls -> src/b.ts:16 -> src/c.ts:2");
});
