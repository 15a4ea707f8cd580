// Where a tsconfig's `extends` leads: files to try, in order. Packages only if they are the repository's own.
import { type FilePath, name } from "../model/names.js";
import { exportTargets } from "./export-targets.js";
import { folderOf, follow } from "./paths.js";
import { splitSpecifier, type Workspaces } from "./workspaces.js";

export function findExtended(workspaces: Workspaces, from: FilePath, extended: string): readonly FilePath[] | "external" | "outside-root" {
  const way = extended.replaceAll("\\", "/");
  if (/^(\.|\/|[A-Za-z]:)/.test(way)) {
    const path = follow(folderOf(from), way);
    return path === null ? "outside-root" : withEnding(path);
  }
  const { packageName, inner } = splitSpecifier(way);
  const found = workspaces.named(packageName);
  if (!found) return "external";
  const targets = inner === "" ? [found.tsconfig ?? "tsconfig.json"] : [...exportTargets(found.exports, `./${inner}`), inner, `${inner}/tsconfig.json`];
  return targets.flatMap((target) => withEnding(follow(found.directory, target) ?? name<"FilePath">("")));
}

function withEnding(path: FilePath): readonly FilePath[] {
  if (path === "") return [];
  return path.endsWith(".json") ? [path] : [path, name<"FilePath">(`${path}.json`)];
}
