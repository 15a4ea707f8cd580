// `npm run docs [-- --check]`: writes what is generated, from the objects that the code itself uses: the README's index of packs and rules,
// the heads of their pages, and LIMITS.md from the `// Limit:` comments. With --check it writes nothing and fails if something is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { filesBelow, prepare, root, shown } from "./prepare.mjs";

const isCheck = process.argv.includes("--check");
const { trouble, built } = prepare(["core"]);
const door = built ? await import(pathToFileURL(join(root, "core/dist/index.js")).href) : null;
if (door) finish([limits(), readmeIndex(door), ...heads(door)]);
else {
  console.error(trouble ?? "The build failed: the lines above say where.");
  process.exitCode = 1;
}

function finish(pages) {
  const stale = pages.filter((page) => page && readOr(page.path, "") !== page.text);
  if (!isCheck) for (const { path, text } of stale) writeFileSync(join(root, path), text);
  for (const { path } of stale) console.log(`${isCheck ? "stale" : "wrote"}  ${path}`);
  if (isCheck && stale.length > 0) console.log("`npm run docs` writes them anew.");
  process.exitCode = isCheck && stale.length > 0 ? 1 : 0;
}

// ---- limits -----------------------------------------------------------------

function limits() {
  const sources = filesBelow(join(root, "core", "src")).filter((file) => file.endsWith(".ts"));
  const rows = sources.flatMap((file) => limitsIn(readFileSync(file, "utf8")).map((limit) => `- ${limit} (\`${shown(relative(root, file))}\`)`));
  const opening =
    "# Limits\n\nWhat Countersign does not see, and why. Collected from the code, where each stands beside the line that makes it so (`npm run docs`).\n\n";
  return { path: "LIMITS.md", text: `${opening}${rows.join("\n")}\n` };
}
/** A limit runs on over the comment lines below it. */
function limitsIn(text) {
  return [...text.matchAll(/\/\/ Limit: (.*(?:\n\s*\/\/ (?!Limit:).*)*)/g)].map(([, words]) => words.replace(/\n\s*\/\/ /g, " ").trim());
}

// ---- the README's index -------------------------------------------------------

function readmeIndex({ packs = [], rules = [] }) {
  const packRows = packs.flatMap((pack) =>
    pack.recognizers.map((each) => `| ${pack.title} | [${each.id}](core/src/packs/${each.id}.md) | ${each.finds} | ${each.title} |`),
  );
  const ruleRows = rules.map((rule) => `| [${rule.id}](core/src/findings/rules/${rule.id}.md) | ${rule.severity} | ${rule.summary} |`);
  const index = [
    "### Rules",
    "",
    "| rule | severity | says |",
    "|---|---|---|",
    ...ruleRows,
    "",
    "### Packs",
    "",
    "| pack | recognizer | finds | |",
    "|---|---|---|---|",
    ...packRows,
  ];
  return between("README.md", "index", index.join("\n"));
}

// ---- heads of pages ---------------------------------------------------------

function heads({ packs = [], rules = [] }) {
  const ofPacks = packs.flatMap((pack) => pack.recognizers.map((each) => between(`core/src/packs/${each.id}.md`, "head", recognizerHead(pack, each))));
  const ofRules = rules.map((rule) => between(`core/src/findings/rules/${rule.id}.md`, "head", ruleHead(rule)));
  return [...ofPacks, ...ofRules];
}
function recognizerHead(pack, recognizer) {
  const places = recognizer.at.map((origin) => `\`${origin}\``).join(", ");
  return `${recognizer.title}.\n\n| pack | finds | looks at | read from |\n|---|---|---|---|\n| ${pack.title} | ${recognizer.finds} | ${places} | ${pack.verified} |`;
}
function ruleHead(rule) {
  const controls = (rule.controls ?? []).join(", ");
  return `${rule.summary}\n\n| rule | severity | controls |\n|---|---|---|\n| ${rule.id} | ${rule.severity} | ${controls} |`;
}

/** The page with new text between its `<!-- name -->` marks; null where there is no page, or no marks. */
function between(path, name, text) {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const page = readOr(path, "");
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)];
  return start < 0 || end < start ? null : { path, text: `${page.slice(0, start + opening.length)}\n${text}\n${page.slice(end)}` };
}
function readOr(path, otherwise) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : otherwise;
}
