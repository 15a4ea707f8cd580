// nestjs-doctor on the Nest servers: the published one, and the newer one of its repository if somebody built it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromTree, runJson, unique, versionOf } from "./programs.mjs";

export const nestDoctor = { id: "nestjs-doctor", open: (tools) => openDoctor(join(tools, "node_modules", "nestjs-doctor")) };
export const newestNestDoctor = { id: "nestjs-doctor-newest", open: (tools) => openDoctor(join(tools, "newest", "nestjs-doctor")) };

function openDoctor(folder) {
  const program = join(folder, "dist", "cli", "index.mjs");
  if (!existsSync(program)) return null;
  return {
    title: "nestjs-doctor",
    version: versionOf(folder),
    command: "nestjs-doctor . --json (in the server's folder, all rules as shipped)",
    rules: ["security/require-guards-on-endpoints", "correctness/no-missing-guard-method"],
    takes: (tree, { folder: server }) => isNest(join(tree, server)) || isNest(tree),
    look(tree, places) {
      const reports = unique(places.map(({ folder: server }) => join(tree, server))).map((cwd) => [cwd, runJson(program, [".", "--json"], cwd)]);
      const findings = reports.flatMap(([cwd, { diagnostics }]) =>
        diagnostics.map(({ filePath, line, rule }) => ({ file: fromTree(tree, cwd, filePath), line, rule })),
      );
      return { findings, files: reports.reduce((sum, [, { project }]) => sum + (project?.fileCount ?? 0), 0) };
    },
  };
}

/** A workspace may name what it needs in its root alone. */
function isNest(server) {
  const file = join(server, "package.json");
  return existsSync(file) && "@nestjs/core" in (JSON.parse(readFileSync(file, "utf8")).dependencies ?? {});
}
