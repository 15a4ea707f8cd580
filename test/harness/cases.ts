// The case folders of fixtures: mini projects below test/packs/<pack>/<idiom>/, test/rules/<rule>/ and test/idioms/<rank-idiom>/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Sources } from "./compare-marks.js";

export interface Case {
  /** "prisma/writes/plain", "late-guard/after-the-delete" */
  readonly title: string;
  readonly folder: string;
}

const tests = fileURLToPath(new URL("..", import.meta.url));
const marked = /\.([cm]?[jt]sx?|jsonc)$/;

export const packCases = (): readonly Case[] => casesBelow("packs", 3);
export const ruleCases = (): readonly Case[] => casesBelow("rules", 2);
export const idiomCases = (): readonly Case[] => casesBelow("idioms", 2);
export const allCases = (): readonly Case[] => [...packCases(), ...ruleCases(), ...idiomCases()];

function casesBelow(kind: "packs" | "rules" | "idioms", depth: number): readonly Case[] {
  const top = join(tests, kind);
  return foldersAt(top, depth).map((folder) => ({ title: slashes(relative(top, folder)), folder }));
}
function foldersAt(folder: string, depth: number): readonly string[] {
  if (depth === 0) return [folder];
  if (!existsSync(folder)) return [];
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== "node_modules");
  return inner
    .map((entry) => join(folder, entry.name))
    .sort()
    .flatMap((path) => foldersAt(path, depth - 1));
}

/** The files of a case that can carry marks. */
export function sourcesOf(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && marked.test(entry.name) && !entry.parentPath.includes("node_modules") && basename(entry.name) !== "tsconfig.json")
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [slashes(relative(folder, file)), readFileSync(file, "utf8")]));
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}
