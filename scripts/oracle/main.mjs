// npm run oracle -- --repos <folder> [--only <glob>]... [--list <count>] [name]...
// Compares the call edges that the resolver finds with those of TypeScript's checker over the same files, for each repository in a folder.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { askChecker } from "./checker.mjs";
import { askResolver } from "./resolver.mjs";
import { compare, show } from "./score.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repos: { type: "string" },
    core: { type: "string", default: fileURLToPath(new URL("../../core/dist", import.meta.url)) },
    only: { type: "string", multiple: true },
    list: { type: "string", default: "20" },
    kinds: { type: "string", default: "missed,wrong" },
  },
});
if (!values.repos || !existsSync(values.repos)) {
  console.error("Name the folder that holds the repositories: npm run oracle -- --repos <folder>");
  process.exit(2);
}
if (!existsSync(resolve(values.core, "graph/resolve/open-resolver.js"))) {
  console.error("Build core first: npm run build");
  process.exit(2);
}
const root = resolve(values.repos);
const names = positionals.length > 0 ? positionals : readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
for (const name of names) {
  const among = (path) => !values.only || values.only.some((glob) => patternOf(glob).test(path));
  const ours = await askResolver(resolve(values.core), join(root, name), among);
  const theirs = askChecker(join(root, name), ours);
  console.log(show(name, compare(ours, theirs), ours, theirs, { list: Number(values.list), kinds: values.kinds.split(",") }));
}

function patternOf(glob) {
  const escaped = glob
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*/g, "\0")
    .replace(/\*/g, "[^/]*")
    .replaceAll("\0", ".*");
  return new RegExp(`^${escaped}$`);
}
