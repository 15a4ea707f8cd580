// What of the extension needs no editor: rows, texts of the status, answers to its questions, pages shut in, edits to be confirmed; and its papers.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionNode, FolderNode } from "countersign/editor";
import { expect, test } from "vitest";
import { type Row, rowsOf, sayCounts } from "../../extension/src/actions-rows.js";
import { mistakeInDate, mistakeInText } from "../../extension/src/answers.js";
import { enclose } from "../../extension/src/enclosed-page.js";
import { root } from "../house/sources.js";

const range = { start: { line: 3, character: 2 }, end: { line: 3, character: 9 } };
const place = { uri: "file:///shop/src/users.ts", range };
const actions: readonly ActionNode[] = [
  { label: "delete user", duty: "guard", outcome: "held", place, says: "held by `requireAdmin`", fingerprint: null },
  { label: "delete user", duty: "audit", outcome: "open", place, says: "none", fingerprint: "abc" },
];
const counts = { held: 1, open: 1, unknown: 0 };
const entry = { label: "DELETE /users/:id", place, counts, actions };
const shop: FolderNode = { uri: "file:///shop", name: "shop", entryPoints: [entry, { ...entry, actions: [], counts: { held: 0, open: 0, unknown: 0 } }] };
const all = ["open", "unknown", "held"] as const;
const flat = (rows: readonly Row[]): readonly Row[] => rows.flatMap((row) => [row, ...flat(row.rows)]);

test("one folder has no row of its own; an action's verdicts stand below it, and the worst of them above", () => {
  const [first, second] = rowsOf([shop], all);
  expect(first).toMatchObject({ kind: "entry", outcome: "open", says: "1 open, 1 held" });
  expect(first?.rows.map(({ label, says, outcome }) => ({ label, says, outcome }))).toEqual([
    { label: "delete user", says: "guard held, audit open", outcome: "open" },
  ]);
  expect(first?.rows[0]?.rows.map(({ label, outcome, fingerprint }) => [label, outcome, fingerprint])).toEqual([
    ["guard", "held", null],
    ["audit", "open", "abc"],
  ]);
  expect(second).toMatchObject({ outcome: null, says: "no actions" });
});

test("no two rows have the same id, even where labels repeat", () => {
  const ids = flat(rowsOf([shop, { ...shop, uri: "file:///other" }], all)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a filter leaves out verdicts, and what then has none", () => {
  expect(flat(rowsOf([shop], ["held"])).map(({ outcome }) => outcome)).toEqual(["held", "held", "held"]);
  expect(rowsOf([shop], ["unknown"])).toEqual([]);
});

test("counts are told worst first, and what is not there is not told", () => {
  expect(sayCounts({ held: 3, open: 2, unknown: 0 })).toBe("2 open, 3 held");
});

test("a waiver's last day is a day of the calendar, and still to come", () => {
  expect(mistakeInDate("2031-02-28", "2030-01-01")).toBeNull();
  expect(mistakeInDate(" 2030-01-01 ", "2030-01-01")).toBeNull();
  expect(mistakeInDate("2031-02-30", "2030-01-01")).toContain("no 2031-02-30");
  expect(mistakeInDate("28.2.2031", "2030-01-01")).toContain("year-month-day");
  expect(mistakeInDate("2029-12-31", "2030-01-01")).toContain("over");
  expect(mistakeInText("  ")).not.toBeNull();
});

test("a page is shut in before anything else of it is read", () => {
  for (const page of ["<!DOCTYPE html><html><head><title>a</title></head></html>", "<h1>a</h1>"])
    expect(enclose(page)).toMatch(/^<!doctype html>\s*(<html>)?<head><meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
});

test("the extension has the version of the core, and its README every command and setting", () => {
  const text = (path: string): string => readFileSync(join(root, path), "utf8");
  const manifest = text("extension/package.json");
  const versionIn = (json: string): string | undefined => /"version": "(.*)"/.exec(json)?.[1];
  expect(versionIn(manifest)).toBe(versionIn(text("core/package.json")));
  const readme = text("extension/README.md");
  expect([...manifest.matchAll(/"(countersign\.[A-Za-z.]+)": \{/g)].map(([, name]) => name ?? "").filter((name) => !readme.includes(name))).toEqual([]);
});
