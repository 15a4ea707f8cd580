// One package.json: what the package is called, what it depends on, and what it shows to others.

import { digestOf } from "../model/canonical.js";
import type { Digest, FilePath } from "../model/names.js";
import type { Problem } from "../model/report.js";
import type { Disk } from "./disk.js";
import { folderOf } from "./paths.js";
import { brokenManifest, spanAt, unreadable } from "./problems.js";
import { fieldOf, isRecord, readJson, textOf } from "./read-json.js";

export interface PackageFile {
  readonly path: FilePath;
  readonly directory: FilePath;
  readonly name: string | null;
  /** Name and range, of all kinds of dependency. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** As written; conditions and patterns inside. */
  readonly exports: unknown;
  readonly imports: unknown;
  /** Where the package says it begins, the most telling field first. */
  readonly begins: readonly string[];
  readonly tsconfig: string | null;
  readonly digest: Digest;
}

const dependencyFields = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const;
const beginFields = ["source", "types", "typings", "module", "main"] as const;
const largest = 5_000_000;

export function readManifest(disk: Disk, path: FilePath, problems: Problem[]): PackageFile | null {
  const read = disk.readNamed(path, largest);
  if ("missing" in read) {
    problems.push(unreadable(path, "This manifest cannot be read."));
    return null;
  }
  const json = readJson(read.text, false);
  if ("error" in json) {
    problems.push(brokenManifest(path, `This manifest is not valid JSON: ${json.error}.`, spanAt(path, read.text, json.offset, json.length)));
    return null;
  }
  if (!isRecord(json.value)) {
    problems.push(brokenManifest(path, "This manifest holds no record."));
    return null;
  }
  return understand(path, json.value, digestOf(read.text));
}

function understand(path: FilePath, json: Readonly<Record<string, unknown>>, digest: Digest): PackageFile {
  return {
    path,
    digest,
    directory: folderOf(path),
    name: textOf(fieldOf(json, "name")),
    dependencies: dependenciesOf(json),
    exports: fieldOf(json, "exports"),
    imports: fieldOf(json, "imports"),
    begins: beginFields.map((key) => textOf(fieldOf(json, key))).filter((one) => one !== null),
    tsconfig: textOf(fieldOf(json, "tsconfig")),
  };
}

function dependenciesOf(json: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const key of dependencyFields) {
    const ranges = fieldOf(json, key);
    if (!isRecord(ranges)) continue;
    for (const [dependency, range] of Object.entries(ranges)) if (typeof range === "string" && !all.has(dependency)) all.set(dependency, range);
  }
  return all;
}
