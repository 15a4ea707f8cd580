// Pages are for the person who is blocked: the same headings, in the same order, so that one knows where to look.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pageHeadings } from "../../core/src/findings/page-head.js";
import { filesBelow, root } from "./sources.js";

const pages = ["core/src/packs", "core/src/findings/rules"].flatMap(filesBelow).filter((path) => path.endsWith(".md"));
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

test("every page has the same headings in the same order", () => {
  const headings = (text: string): readonly string[] => [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? "");
  const others = pages.filter((path) => headings(textOf(path)).join(" - ") !== pageHeadings.join(" - "));
  expect(others).toEqual([]);
});

test("no section of a page is empty", () => {
  const isEmpty = (text: string): boolean => /^## .+\n\s*(?=## |$(?![\s\S]))/m.test(text);
  expect(pages.filter((path) => isEmpty(textOf(path)))).toEqual([]);
});

test("every page shows code that is reported and code that is fine", () => {
  const codeAfter = (text: string, heading: string): boolean => new RegExp(`^## ${heading}\\n(?:(?!^## )[\\s\\S])*?^\`\`\``, "m").test(text);
  expect(pages.filter((path) => !codeAfter(textOf(path), "Reported") || !codeAfter(textOf(path), "Fine"))).toEqual([]);
});
