// A page is for the person who is blocked: its head is the rule's own, and no id in it is invented.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { controlsOf } from "../../../core/src/findings/controls.js";
import { pageHead, withHead } from "../../../core/src/findings/page-head.js";
import { rules } from "../../../core/src/findings/rules/index.js";

const folder = new URL("../../../core/src/findings/rules/", import.meta.url);
const pageOf = (id: string): string => readFileSync(new URL(`${id}.md`, folder), "utf8");

test("every rule has a file and a page of its name, and every page a rule", () => {
  const ids = rules.map(({ id }): string => id).sort();
  const files = readdirSync(folder).filter((file) => file !== "index.ts");
  expect(
    files
      .filter((file) => file.endsWith(".md"))
      .map((file) => file.slice(0, -3))
      .sort(),
  ).toEqual(ids);
  expect(
    files
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.slice(0, -3))
      .sort(),
  ).toEqual(ids);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("its page opens with its head", () => {
    expect(pageOf(id).startsWith(`${pageHead(rule)}\n`)).toBe(true);
    expect(withHead(pageOf(id), rule)).toBe(pageOf(id));
  });

  test("its summary and its remedy are sentences", () => {
    for (const sentence of [rule.summary, rule.remedy]) expect(sentence).toMatch(/^[A-Z].+\.$/);
  });

  test("pages it points to are there", () => {
    const named = [...pageOf(id).matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, page]) => page ?? "");
    expect(named.filter((page) => !rules.some((one) => one.id === page))).toEqual([]);
  });
});

test("a page without a head gets one, and keeps its text", () => {
  const [rule] = rules;
  if (rule) expect(withHead("## What it says\n", rule)).toBe(`${pageHead(rule)}\n\n## What it says\n`);
});

test("control ids have the form of their framework, and none is told twice", () => {
  const forms = [
    /^OWASP A\d\d$/,
    /^ASVS V\d+\.\d+\.\d+$/,
    /^NIST [A-Z]{2}-\d+(\(\d+\)|[a-z])?$/,
    /^PCI DSS \d+(\.\d+)+$/,
    /^HIPAA 164\.\d+\([a-z]\)(\(\d+\))?$/,
    /^GDPR \d+\(\d\)(\([a-z]\))?$/,
    /^SOC 2 CC\d\.\d$/,
    /^ISO 27001 A\.\d\.\d+$/,
  ];
  for (const rule of rules) {
    const ids = controlsOf(rule.id).map(({ id }) => id);
    expect(ids.filter((id) => !forms.some((form) => form.test(id)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("what rests on our own judgement says so", () => {
  const judged = rules.flatMap(({ id }) => controlsOf(id)).filter(({ id }) => /^(SOC|ISO)/.test(id));
  expect(judged.length).toBeGreaterThan(0);
  expect(judged.filter(({ status }) => status !== "judgement")).toEqual([]);
});
