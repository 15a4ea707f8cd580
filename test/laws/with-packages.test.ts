// Installed or not, the same bytes: what stands in node_modules is never read. Over all fixtures.
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { allCases } from "../harness/cases.js";
import { analyzeFolder } from "../harness/run-case.js";

const installed = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Two folders of the same name, since a report may hold it. */
function reportOfCopy(folder: string, withPackages: boolean): string {
  const above = mkdtempSync(join(tmpdir(), "countersign-"));
  const copy = join(above, "case");
  try {
    cpSync(folder, copy, { recursive: true });
    if (withPackages) symlinkSync(installed, join(copy, "node_modules"), "dir");
    return JSON.stringify(analyzeFolder(copy));
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}

test("the packages are there to be read", () => {
  expect(["express", "@nestjs/common", "typeorm", "casbin"].filter((name) => !existsSync(join(installed, name, "package.json")))).toEqual([]);
});
for (const { title, folder } of allCases()) {
  test(`${title}: with its packages installed and without any, the same bytes`, () => {
    expect(reportOfCopy(folder, true)).toBe(reportOfCopy(folder, false));
  });
}
