import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openProject } from "../../../core/src/project/open-project.js";
import { file, openPlanted, plant } from "./tree.js";

test("A broken tsconfig is named with its place, and the rest goes on with defaults.", () => {
  const project = openPlanted({ "tsconfig.json": '{\n  "compilerOptions": { "paths" {} }\n}', "a.ts": "", "b.ts": "" });
  expect(project.problems).toMatchObject([{ code: "tsconfig-broken", file: "tsconfig.json", span: { start: { line: 2, column: 32 } }, fatal: false }]);
  expect(project.resolve("./b", file("a.ts"))).toBe("b.ts");
});

test("Nothing outside of the folder is read, whoever points there.", () => {
  const outer = plant({ "base.json": { compilerOptions: { paths: { "x/*": ["./root/src/*"] } } } });
  mkdirSync(join(outer, "root/src"), { recursive: true });
  writeFileSync(join(outer, "root/src/a.ts"), "");
  writeFileSync(join(outer, "root/tsconfig.json"), JSON.stringify({ extends: "../base.json", compilerOptions: { paths: { "y/*": ["../y/*", "./src/*"] } } }));
  const project = openProject(join(outer, "root"));
  expect(project.problems.map((one) => one.message)).toEqual([
    'It extends "../base.json", outside of the folder that is checked; that is not read.',
    'It paths to "../y/*", outside of the folder that is checked; that is not read.',
  ]);
  expect(project.resolve("y/a", file("src/a.ts"))).toBe("src/a.ts");
});

test("A base that is missing is told once for each who asks; one that nobody installed is no problem.", () => {
  const project = openPlanted({ "tsconfig.json": { extends: ["./gone.json", "@tsconfig/strictest"] }, "a.ts": "", "b.ts": "" });
  expect(project.problems).toMatchObject([
    { code: "tsconfig-broken", message: 'It extends "./gone.json", which does not exist.', span: { start: { line: 1 } } },
  ]);
});

test("Tsconfigs that extend one another in a circle, or without end, are told and left.", () => {
  const circle = openPlanted({ "tsconfig.json": { extends: "./a.json" }, "a.json": { extends: "./tsconfig.json" }, "a.ts": "" });
  expect(circle.problems).toMatchObject([{ code: "tsconfig-broken", file: "a.json" }]);
  const fan = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`c${i}.json`, { extends: Array.from({ length: 8 }, () => `./c${i + 1}.json`) }]));
  expect(openPlanted({ ...fan, "tsconfig.json": { extends: "./c0.json" }, "a.ts": "" }).problems).toHaveLength(1);
});

test("Nesting without measure is a problem and no overflow.", () => {
  const project = openPlanted({ "tsconfig.json": "[".repeat(100_000), "package.json": '{"a":'.repeat(100_000), "a.ts": "" });
  expect(project.problems.map((one) => one.code)).toEqual(["package-broken", "tsconfig-broken"]);
});

test("A tsconfig that is itself a link out of the folder is told and not read.", () => {
  const outside = plant({ "tsconfig.json": { compilerOptions: { paths: { "x/*": ["./*"] } } } });
  const root = plant({ "a.ts": "", "b.ts": "" });
  symlinkSync(join(outside, "tsconfig.json"), join(root, "tsconfig.json"));
  const project = openProject(root);
  expect(project.problems).toMatchObject([{ code: "tsconfig-broken", file: "tsconfig.json" }]);
  expect(project.resolve("x/b", file("a.ts"))).toBeNull();
});
