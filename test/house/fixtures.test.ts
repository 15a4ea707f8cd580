// One idiom, one file, one page, one fixture folder, one name: the two trees keep step.
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { core, filesBelow } from "./sources.js";

const fewestCases = 2; // one that holds and one that does not

const pages = new Set(filesBelow("core/src").filter((path) => path.endsWith(".md")));
const folderOf = (path: string): string => posix.dirname(path);

/** "prisma/writes" -> "core/src/packs/prisma/writes.ts" */
const recognizers = new Map(
  core
    .filter(({ path }) => /^core\/src\/packs\/[^/]+\/[^/]+\.ts$/.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(/\bid: "([a-z0-9-]+\/[a-z0-9-]+)"/g)].map(([, id]) => [id ?? "", path] as const)),
);
const rules = new Map(
  core
    .filter(({ path }) => /^core\/src\/findings\/rules\/(?!index\.ts)[^/]+\.ts$/.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(/\bid: (?:name<"RuleId">\()?"([a-z0-9-]+)"/g)].map(([, id]) => [id ?? "", path] as const)),
);
const packCases = casesBelow("test/packs", 2);
const ruleCases = casesBelow("test/rules", 1);

/** Number of case folders by "pack/idiom" or rule. */
function casesBelow(top: string, depth: number): ReadonlyMap<string, number> {
  const cases = filesBelow(top).map((path) => path.split("/").slice(2, 3 + depth));
  const whole = new Set(cases.filter((parts) => parts.length === depth + 1 && !parts[depth]?.includes(".")).map((parts) => parts.join("/")));
  const counts = new Map<string, number>();
  for (const path of whole) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  return counts;
}

describe("packs", () => {
  test("a recognizer's id is its folder and its file", () => {
    const strays = [...recognizers].filter(([id, path]) => path !== `core/src/packs/${id}.ts`);
    expect(strays).toEqual([]);
  });
  test("every recognizer has a page beside it, and every page a recognizer", () => {
    const ofRecognizers = [...recognizers.keys()].map((id) => `core/src/packs/${id}.md`);
    const ofPacks = [...pages].filter((path) => path.startsWith("core/src/packs/"));
    expect(ofPacks).toEqual([...new Set(ofRecognizers)].sort());
  });
  test("every recognizer has a fixture that holds and one that does not", () => {
    expect([...recognizers.keys()].filter((id) => (packCases.get(id) ?? 0) < fewestCases)).toEqual([]);
  });
  test("every fixture folder belongs to a recognizer", () => {
    expect([...packCases.keys()].filter((id) => !recognizers.has(id))).toEqual([]);
  });
});

describe("rules", () => {
  test("a rule's id is its file's name", () => {
    expect([...rules].filter(([id, path]) => path !== `core/src/findings/rules/${id}.ts`)).toEqual([]);
  });
  test("every rule has a page beside it, and every page a rule", () => {
    const ofRules = [...pages].filter((path) => path.startsWith("core/src/findings/rules/"));
    expect(ofRules).toEqual([...rules.keys()].map((id) => `core/src/findings/rules/${id}.md`).sort());
  });
  test("every rule has a case where it speaks and one where it is silent", () => {
    expect([...rules.keys()].filter((id) => (ruleCases.get(id) ?? 0) < fewestCases)).toEqual([]);
  });
  test("every fixture folder belongs to a rule", () => {
    expect([...ruleCases.keys()].filter((id) => !rules.has(id))).toEqual([]);
  });
});
