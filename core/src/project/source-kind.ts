// What a file is by its name: source, declaration, script, test, or none of ours.
import type { FilePath } from "../model/names.js";
import { baseName } from "./paths.js";

export type SourceKind = "typescript" | "declaration" | "javascript";

export function sourceKind(fileName: string): SourceKind | null {
  if (/\.d\.[cm]?ts$/.test(fileName)) return "declaration";
  if (/\.(tsx?|[cm]ts)$/.test(fileName)) return "typescript";
  return /\.(jsx?|[cm]js)$/.test(fileName) ? "javascript" : null;
}

/** Words that may as well be the subject of the software: what own code imports from there is own code. */
const doubtfulFolders: ReadonlySet<string> = new Set(["test", "tests", "spec", "specs", "fixture", "fixtures", "stories"]);
const testFolders: ReadonlySet<string> = new Set([
  ...["__test__", "__tests__", "e2e", "e2e-tests", "integration-tests", "test-utils", "testing-utils", "cypress", "playwright"],
  ...["mock", "mocks", "__mocks__", "fake", "fakes", "__fakes__", "__fixtures__", "__snapshots__", "__stories__", "__benchmarks__"],
]);
const testName = /(^|[.\-_])(test|tests|spec|e2e|stories|story|cy|mock|mocks|fixture|fixtures|bench|fake|test-d|test-utils?|test-helpers?)\.[cm]?[jt]sx?$/;
const routeName = /^(route|page)\.[jt]sx?$/;

/** "doubtful": by a folder's name alone. */
export function isTest(path: FilePath): boolean | "doubtful" {
  const file = baseName(path);
  if (testName.test(file) || /^fake-/.test(file)) return true;
  if (routeName.test(file) || /(^|\/)pages\/api\//.test(path)) return false;
  const folders = path.split("/").slice(0, -1);
  if (folders.some((folder) => testFolders.has(folder))) return true;
  return folders.some((folder) => doubtfulFolders.has(folder)) && "doubtful";
}

export function isMinified(fileName: string): boolean {
  return /[.-]min\.[cm]?js$/.test(fileName);
}
