// `npm run accuracy [-- --check]`: docs/replay.md and docs/accuracy.md from what was recorded and judged. With --check it writes nothing and fails if one is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../prepare.mjs";
import { composeAccuracy } from "./accuracy.mjs";
import { data } from "./checks.mjs";
import { composeReplay } from "./table.mjs";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = pages().filter(({ path, text }) => readFileSync(join(root, path), "utf8") !== text);
  if (!process.argv.includes("--check")) writePages();
  else {
    for (const { path } of stale) console.log(`stale  ${path}: \`npm run accuracy\` writes it anew.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  }
}

export function writePages() {
  for (const { path, text } of pages()) writeFileSync(join(root, path), text);
}

function pages() {
  const recorded = JSON.parse(readFileSync(join(data, "recorded", "replay.json"), "utf8"));
  return [
    { path: "docs/replay.md", text: composeReplay(recorded, readReasons()) },
    { path: "docs/accuracy.md", text: composeAccuracy() },
  ];
}

function readReasons() {
  const folder = join(data, "reasons");
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8"))));
}
