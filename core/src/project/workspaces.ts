// The packages of the repository itself, by name: what others reach as if it were installed.
import type { FilePath } from "../model/names.js";
import { byText, upward } from "./paths.js";
import type { PackageFile } from "./read-manifest.js";

export interface Workspaces {
  readonly all: readonly PackageFile[];
  readonly named: (packageName: string) => PackageFile | null;
  /** The package that a folder belongs to. */
  readonly around: (folder: FilePath) => PackageFile | null;
}

/**
 * Where two have one name, the one nearer to the root is meant.
 * Limit: whether a package is among the root's declared workspaces is not asked. A vendored copy of a foreign package thus counts as own code.
 */
export function openWorkspaces(packages: readonly PackageFile[]): Workspaces {
  const all = [...packages].sort((a, b) => depthOf(a) - depthOf(b) || byText(a.path, b.path));
  const byName = new Map<string, PackageFile>();
  const byFolder = new Map<FilePath, PackageFile>();
  for (const one of all) {
    byFolder.set(one.directory, one);
    if (one.name !== null && !byName.has(one.name)) byName.set(one.name, one);
  }
  return {
    all,
    named: (packageName) => byName.get(packageName) ?? null,
    around: (folder) => {
      const owner = upward(folder).find((at) => byFolder.has(at));
      return owner === undefined ? null : (byFolder.get(owner) ?? null);
    },
  };
}

/** "@scope/name/a/b" is the package "@scope/name", and inside of it "a/b". */
export function splitSpecifier(specifier: string): { readonly packageName: string; readonly inner: string } {
  const parts = specifier.split("/");
  const count = specifier.startsWith("@") ? 2 : 1;
  return { packageName: parts.slice(0, count).join("/"), inner: parts.slice(count).join("/") };
}

function depthOf(one: PackageFile): number {
  return one.path.split("/").length;
}
