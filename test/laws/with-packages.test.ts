// Installed or not, the same bytes: what stands in node_modules is never read. Over all fixtures.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { allCases } from "../harness/cases.js";
import { analyzeFolder } from "../harness/run-case.js";

const installed = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Of a copy in a folder of its own, to which something is added first. */
function reportOfCopy(folder: string, add: (copy: string) => void): string {
  const above = mkdtempSync(join(tmpdir(), "countersign-"));
  const copy = join(above, "case");
  try {
    cpSync(folder, copy, { recursive: true });
    add(copy);
    return JSON.stringify(analyzeFolder(copy));
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}
const nothing = (): void => undefined;
function linkPackages(copy: string): void {
  symlinkSync(installed, join(copy, "node_modules"), "dir");
}
/** Sources in the language that we read, at the place where the package would be. */
function layCasbin(copy: string): void {
  const place = join(copy, "node_modules", "casbin");
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "package.json"), JSON.stringify({ name: "casbin", main: "index.ts", types: "index.ts" }));
  writeFileSync(join(place, "index.ts"), "export const newEnforcer = async () => ({ enforce: async () => true });\n");
}

test("the packages are there to be read", () => {
  expect(["express", "@nestjs/common", "typeorm", "casbin"].filter((name) => !existsSync(join(installed, name, "package.json")))).toEqual([]);
});
test("a package that holds readable sources is as opaque as one that is not there", () => {
  const casbin = allCases().find(({ title }) => title === "casbin/enforce/awaited");
  expect(reportOfCopy(casbin?.folder ?? "", layCasbin)).toBe(reportOfCopy(casbin?.folder ?? "", nothing));
});
for (const { title, folder } of allCases()) {
  test(`${title}: with its packages installed and without any, the same bytes`, () => {
    expect(reportOfCopy(folder, linkPackages)).toBe(reportOfCopy(folder, nothing));
  });
}
