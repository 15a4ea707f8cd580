// Writes small trees into a fresh folder, for tests of what is read from a disk.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import { type FilePath, name } from "../../../core/src/model/names.js";
import type { Project } from "../../../core/src/model/project.js";
import { openProject, type ProjectOptions } from "../../../core/src/project/open-project.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function plant(files: Readonly<Record<string, string | Uint8Array | object>>): string {
  const root = mkdtempSync(join(tmpdir(), "countersign-"));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const isRaw = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(join(root, path), isRaw ? content : JSON.stringify(content));
  }
  return root;
}

export function openPlanted(files: Parameters<typeof plant>[0], options?: ProjectOptions): Project {
  return openProject(plant(files), options);
}

export function file(path: string): FilePath {
  return name<"FilePath">(path);
}

export function paths(project: Project): readonly string[] {
  return project.files.map((one) => one.path);
}
