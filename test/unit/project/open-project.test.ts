import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openProject } from "../../../core/src/project/open-project.js";
import { file, openPlanted, paths, plant } from "./tree.js";

test("Sources come in path order, and neither installed, hidden, built nor test files are among them.", () => {
  const project = openPlanted({
    "tsconfig.json": {},
    "package.json": { name: "shop" },
    "src/b.ts": "",
    "src/a.tsx": "",
    "src/B.mts": "",
    "src/env.d.ts": "",
    "src/build/plan.ts": "",
    "src/a.test.ts": "",
    "src/__tests__/x.ts": "",
    "tests/setup.ts": "",
    "script.js": "",
    "node_modules/x/index.ts": "",
    ".next/types.ts": "",
    "dist/b.js": "",
  });
  expect(paths(project)).toEqual(["src/B.mts", "src/a.tsx", "src/b.ts", "src/build/plan.ts", "src/env.d.ts"]);
  expect(project.skipped).toEqual([
    { file: "script.js", why: "excluded" },
    { file: "src/__tests__/x.ts", why: "test" },
    { file: "src/a.test.ts", why: "test" },
    { file: "tests/setup.ts", why: "test" },
  ]);
  expect(project.problems).toEqual([]);
});

test("A folder called tests is own code as soon as own code imports it, with all that it imports.", () => {
  const project = openPlanted({
    "src/exams.ts": 'import { remove } from "./tests/remove.js";',
    "src/tests/remove.ts": 'import "./store";',
    "src/tests/store.ts": "",
    "src/tests/unrelated.ts": "",
  });
  expect(paths(project)).toEqual(["src/exams.ts", "src/tests/remove.ts", "src/tests/store.ts"]);
  expect(project.skipped).toEqual([{ file: "src/tests/unrelated.ts", why: "test" }]);
});

test("Scripts are read without any tsconfig, with allowJs, and in a package that is all script.", () => {
  expect(paths(openPlanted({ "a.js": "", "b.cjs": "" }))).toEqual(["a.js", "b.cjs"]);
  expect(
    paths(
      openPlanted({ "tsconfig.base.json": { compilerOptions: { allowJs: true } }, "tsconfig.json": { extends: "./tsconfig.base" }, "a.ts": "", "b.js": "" }),
    ),
  ).toEqual(["a.ts", "b.js"]);
  const mixed = { "tsconfig.json": {}, "package.json": {}, "a.ts": "", "b.js": "", "tools/package.json": {}, "tools/c.mjs": "" };
  expect(paths(openPlanted(mixed))).toEqual(["a.ts", "tools/c.mjs"]);
});

test("What the compiler wrote beside a source is not a second source.", () => {
  const project = openPlanted({ "a.ts": "", "a.js": "", "a.d.ts": "" });
  expect(paths(project)).toEqual(["a.ts"]);
});

test("Huge, binary and minified files are passed by, each with its reason.", () => {
  const project = openPlanted({
    "a.ts": "",
    "big.ts": "x".repeat(1_000_001),
    "clip.ts": new Uint8Array([71, 0, 0]),
    "lib.min.js": "",
    "gen.d.ts": "x".repeat(200_001),
  });
  expect(paths(project)).toEqual(["a.ts"]);
  expect(project.skipped.map(({ file: path, why }) => `${path} ${why}`)).toEqual([
    "big.ts too-large",
    "clip.ts binary",
    "gen.d.ts too-large",
    "lib.min.js generated",
  ]);
});

test("Marks of encoding are no part of the text.", () => {
  const project = openPlanted({ "a.ts": "\uFEFFconst a = 1;", "b.ts": Buffer.from("\uFEFFconst b = 1;", "utf16le") });
  expect(project.files.map((one) => one.text)).toEqual(["const a = 1;", "const b = 1;"]);
});

test("Excluded globs hold for files and for whole folders.", () => {
  const project = openPlanted({ "a.ts": "", "old/b.ts": "", "src/x.gen.ts": "", "src/y.ts": "" }, { exclude: ["old/", "**/*.gen.ts"] });
  expect(paths(project)).toEqual(["a.ts", "src/y.ts"]);
  expect(project.skipped.map((one) => one.why)).toEqual(["excluded", "excluded"]);
});

test("A link out of the folder is not followed; one within is, without reading twice or running in circles.", () => {
  const outside = plant({ "secret.ts": "" });
  const root = plant({ "packages/shared/users.ts": "", "app/main.ts": "" });
  symlinkSync(join(outside, "secret.ts"), join(root, "app/secret.ts"));
  symlinkSync(outside, join(root, "app/away"));
  symlinkSync("../packages/shared", join(root, "app/shared"));
  symlinkSync("..", join(root, "app/circle"));
  symlinkSync("nowhere.ts", join(root, "app/broken.ts"));
  const project = openProject(root);
  expect(paths(project)).toEqual(["app/main.ts", "packages/shared/users.ts"]);
  expect(project.skipped.map(({ file: path, why }) => `${path} ${why}`)).toEqual([
    "app/away outside-root",
    "app/broken.ts unreadable",
    "app/secret.ts outside-root",
  ]);
  expect(project.problems.map((one) => [one.code, one.file])).toEqual([["file-unreadable", "app/broken.ts"]]);
  expect(project.resolve("./shared/users", file("app/main.ts"))).toBe("packages/shared/users.ts");
  expect(project.resolve("./circle/app/circle/app/main", file("app/main.ts"))).toBe("app/main.ts");
  expect(project.resolve("./secret", file("app/main.ts"))).toBeNull();
});

test.skipIf(process.getuid?.() === 0)("A file that may not be read is named, and the rest is read.", () => {
  const root = plant({ "a.ts": "", "b.ts": "" });
  chmodSync(join(root, "b.ts"), 0);
  const project = openProject(root);
  expect(paths(project)).toEqual(["a.ts"]);
  expect(project.problems.map((one) => [one.code, one.file])).toEqual([["file-unreadable", "b.ts"]]);
});

test("Open buffers lie over the disk: changed, new and deleted ones.", () => {
  const overlay = new Map([
    [file("a.ts"), "new"],
    [file("b.ts"), null],
    [file("src/c.ts"), "c"],
    [file("node_modules/d.ts"), "d"],
  ] as const);
  const project = openPlanted({ "a.ts": "old", "b.ts": "" }, { overlay });
  expect(project.files.map((one) => [one.path, one.text])).toEqual([
    ["a.ts", "new"],
    ["src/c.ts", "c"],
  ]);
});

test("A folder that does not exist, is a file, or is empty cannot be judged.", () => {
  const root = plant({ "readme.md": "" });
  for (const place of [join(root, "nowhere"), join(root, "readme.md")]) {
    expect(openProject(place).problems).toMatchObject([{ code: "root-missing", fatal: true }]);
  }
  expect(openProject(root).problems).toMatchObject([{ code: "nothing-found", fatal: true }]);
});

test("The digest follows sources, settings and manifests, and nothing else.", () => {
  const base = { "a.ts": "1", "tsconfig.json": {}, "package.json": {} };
  const digest = openPlanted(base).digest;
  expect(openPlanted({ ...base, "readme.md": "x" }).digest).toBe(digest);
  expect(openPlanted({ ...base, "a.ts": "2" }).digest).not.toBe(digest);
  expect(openPlanted({ ...base, "tsconfig.json": { compilerOptions: {} } }).digest).not.toBe(digest);
  expect(openPlanted({ ...base, "package.json": { name: "x" } }).digest).not.toBe(digest);
});

test("Dependencies of all manifests are known, the first in path order with its range; a broken manifest is named with its place.", () => {
  const project = openPlanted({
    "a.ts": "",
    "package.json": { name: "root", devDependencies: { zod: "1" } },
    "apps/api/package.json": { name: "api", dependencies: { express: "^4", zod: "2" }, peerDependencies: { constructor: "1" } },
    "apps/web/package.json": '{\n  "name": "web",\n  "dependencies": {,}\n}',
  });
  expect(project.dependencies).toEqual({ constructor: "1", express: "^4", zod: "2" });
  expect(project.manifests).toContainEqual({ directory: "apps/api", name: "api", dependsOn: ["constructor", "express", "zod"] });
  expect(project.problems).toMatchObject([{ code: "package-broken", file: "apps/web/package.json", span: { start: { line: 3 } }, fatal: false }]);
});
