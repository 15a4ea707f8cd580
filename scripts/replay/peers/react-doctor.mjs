// react-doctor's `server-auth-actions` on server actions: given every file of the server that says "use server", and the files of the cases.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromTree, runJson, unique, versionOf } from "./programs.mjs";

export const reactDoctor = { id: "react-doctor", open: openDoctor };

function openDoctor(tools) {
  const folder = join(tools, "node_modules", "react-doctor");
  const program = join(folder, "dist", "cli.js");
  if (!existsSync(program)) return null;
  const words = ["--json", "--no-supply-chain", "--no-score", "--no-cache", "--no-parallel", "-y"];
  return {
    title: "react-doctor",
    version: versionOf(folder),
    command: `react-doctor ${words.join(" ")} <files that say "use server">`,
    rules: ["server-auth-actions"],
    takes: (_, { kind }) => kind === "next-action",
    look(tree, places) {
      const findings = [];
      let files = 0;
      for (const cwd of unique(places.map(({ folder: server }) => join(tree, server)))) {
        const chosen = filesOf(cwd);
        const { diagnostics } = runJson(program, [...words, ...chosen], cwd);
        files += chosen.length;
        findings.push(...diagnostics.map(({ filePath, line, rule }) => ({ file: fromTree(tree, cwd, filePath), line, rule })));
      }
      return { findings: findings.filter(({ rule }) => rule === "server-auth-actions"), files };
    },
  };
}

function filesOf(server) {
  const found = readdirSync(server, { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && /\.tsx?$/.test(one.name));
  const paths = found.map(({ parentPath, name }) => fromTree(server, server, join(parentPath, name)));
  return unique(paths).filter((path) => /^\s*["']use server["']/m.test(readFileSync(join(server, path), "utf8")));
}
