// Whatever a folder holds: a clear sentence with place and remedy, never a stack trace, never green, and the rest still analysed.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { main } from "../../core/src/cli/main.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const openRoute = `import express from "express";
import { PrismaClient } from "@prisma/client";
const app = express();
const db = new PrismaClient();
app.delete("/notes/:id", async (request, response) => {
  await db.note.delete({ where: { id: request.params.id } });
  response.end();
});
`;
const manifest = JSON.stringify({ name: "notes", dependencies: { express: "5", "@prisma/client": "6" } });

function lay(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "countersign-"));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

async function check(root: string): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const take = (text: string): void => void said.push(text);
  const terminal = {
    write: take,
    tell: take,
    isInteractive: { write: false, tell: false },
    columns: 100,
    environment: {},
    folder: root,
    clock: () => 0,
    today: "2030-01-01",
  };
  const code = await main(["check", root], terminal, () => import("../../core/src/index.js"));
  const text = said.join("");
  expect(text).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)/m);
  return { code, said: text.replace(/\s+/g, " ") };
}

const server = { "package.json": manifest, "app.ts": openRoute };

describe("beside a server that can be judged", () => {
  test.each([
    ["a file with syntax errors", { "broken.ts": "export const x = {{{" }, "broken.ts"],
    ["2,000 nested parentheses", { "deep.ts": `export const x = ${"(".repeat(2000)}1${")".repeat(2000)};` }, "deep.ts"],
    ["a chain of 5,000 sums", { "long.ts": `export const x = ${Array.from({ length: 5000 }, (_, i) => i).join(" + ")};` }, "note"],
    ["a binary file", { "picture.ts": "\u0000\u0001\u0002" }, "binary"],
    ["a file of ten megabytes", { "huge.ts": `export const text = "${"x".repeat(10_000_000)}";` }, "too large"],
    ["a broken tsconfig", { "tsconfig.json": '{ "compilerOptions": { "paths": ' }, "tsconfig.json"],
    ["a tsconfig that extends itself", { "tsconfig.json": '{ "extends": "./tsconfig.json" }' }, "note"],
    ["a tsconfig that leads out of the folder", { "tsconfig.json": '{ "extends": "../../outside.json" }' }, "outside"],
    ["imports in a circle", { "a.ts": 'export * from "./b.js"; export const a = 1;', "b.ts": 'export * from "./a.js"; export const b = 2;' }, "note"],
    ["names of Object's own", { "odd.ts": "export const constructor = { __proto__: 1, toString: 2 }; export const hasOwnProperty = constructor.valueOf;" }, "note"],
  ])("%s is told, and the finding still stands", async (_, files, told) => {
    const { code, said } = await check(lay({ ...server, ...files }));
    expect(said).toContain("DELETE /notes/:id can delete note");
    expect(said.toLowerCase()).toContain(told.toLowerCase());
    expect(code).toBe(1);
  });

  test("a link out of the folder is not followed", async () => {
    const outside = lay({ "secret.ts": openRoute.replace("/notes", "/secrets") });
    const root = lay(server);
    symlinkSync(join(outside, "secret.ts"), join(root, "linked.ts"));
    symlinkSync(root, join(root, "circle"));
    const { code, said } = await check(root);
    expect([code, said.includes("/secrets")]).toEqual([1, false]);
  });
});

describe("what cannot be judged", () => {
  test.each([
    ["an empty folder", {}, "no TypeScript or JavaScript source"],
    ["a folder without sources", { "README.md": "# Notes" }, "no TypeScript or JavaScript source"],
    ["sources without an entry point or an action", { "package.json": manifest, "sum.ts": "export const sum = (a: number, b: number) => a + b;" }, "no entry point"],
    ["a misspelt policy", { ...server, "countersign.jsonc": '{ "gaurds": {} }' }, "guards"],
    ["a policy that is no JSON", { ...server, "countersign.jsonc": '{ "guards": ' }, "countersign.jsonc:1"],
    ["a waiver without an end", { ...server, "countersign.jsonc": '{ "waivers": [{ "rule": "unguarded-action", "entry": "*", "reason": "soon", "owner": "us" }] }' }, "expires"],
  ])("%s: exit code 2, and a sentence that says why", async (_, files, told) => {
    const { code, said } = await check(lay(files));
    expect(said).toContain(told);
    expect(said).not.toContain("Nothing to report");
    expect(code).toBe(2);
  });

  test("a folder that is not there", async () => {
    const { code, said } = await check(join(tmpdir(), "countersign-nowhere"));
    expect([code, said.includes("countersign-nowhere")]).toEqual([2, true]);
  });
});
