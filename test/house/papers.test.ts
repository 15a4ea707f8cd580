// What README, ARCHITECTURE and CONTRIBUTING say of the house is so.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./sources.js";

const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const papers = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

test("every room of core is in ARCHITECTURE.md, and every room there is one of core", () => {
  const rooms = readdirSync(join(root, "core/src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const named = [...textOf("ARCHITECTURE.md").matchAll(/^\| `core\/src\/([a-z]+)\/` \|/gm)].map(([, room]) => room);
  expect(named.sort()).toEqual(rooms.map(({ name }) => name).sort());
});

test("every package that the product needs has its reason in ARCHITECTURE.md", () => {
  const section = textOf("ARCHITECTURE.md").split("## Dependencies at run time")[1] ?? "";
  const needed: unknown = JSON.parse(textOf("core/package.json"));
  const names = isRecord(needed) && isRecord(needed.dependencies) ? Object.keys(needed.dependencies) : [];
  expect(names.filter((name) => !section.includes(`| ${name} |`))).toEqual([]);
});

test("the tool says the version that its package has", () => {
  const manifest: unknown = JSON.parse(textOf("core/package.json"));
  const [, said] = /version = "(.*)"/.exec(textOf("core/src/version.ts")) ?? [];
  expect(isRecord(manifest) ? manifest.version : null).toBe(said);
});

test("every npm command that a paper names is there", () => {
  const manifest: unknown = JSON.parse(textOf("package.json"));
  const scripts = isRecord(manifest) && isRecord(manifest.scripts) ? Object.keys(manifest.scripts) : [];
  const named = papers.flatMap((path) => [...textOf(path).matchAll(/npm run ([a-z]+)|npm (start|test)/g)].map(([, run, short]) => run ?? short ?? ""));
  expect([...new Set(named)].filter((name) => !scripts.includes(name))).toEqual([]);
});

test("every file that a paper points to is there", () => {
  const prose = (path: string): string => textOf(path).replace(/^```[\s\S]*?^```/gm, "");
  const linked = papers.flatMap((path) => [...prose(path).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target ?? ""));
  expect(linked.filter((target) => !isThere(target))).toEqual([]);
});

test("the two commands stand on the README's first screen", () => {
  const firstScreen = textOf("README.md").split("\n").slice(0, 30).join("\n");
  expect(firstScreen).toMatch(/^npm start\b/m);
  expect(firstScreen).toMatch(/^npm test\b/m);
});

function isThere(path: string): boolean {
  try {
    return textOf(path).length > 0;
  } catch {
    return false;
  }
}
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
