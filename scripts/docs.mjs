// `npm run docs [-- --check]`: writes what is generated, from the objects that the code itself uses: the README's index of packs and rules,
// the heads of their pages, and LIMITS.md from the `// Limit:` comments, the policy's JSON Schema. With --check it writes nothing and fails if something is stale.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { commandFile, filesBelow, prepare, root, shown } from "./prepare.mjs";

const isCheck = process.argv.includes("--check");
const { trouble, built } = prepare(["core"]);
const load = (file) => import(pathToFileURL(join(root, "core", "dist", file)).href);
if (built) {
  const [{ packs }, { rules }, { withHead }, { policyJsonSchema }] = await Promise.all(
    ["packs/index.js", "findings/rules/index.js", "findings/page-head.js", "policy/schema.js"].map(load),
  );
  finish([limits(), schema(policyJsonSchema()), readme(packs, rules), ...packs.flatMap(recognizerPages), ...rules.map((rule) => rulePage(rule, withHead))]);
} else {
  console.error(trouble ?? "The build failed: the lines above say where.");
  process.exitCode = 1;
}

function finish(pages) {
  const stale = pages.filter((page) => readOr(page.path, "") !== page.text);
  if (!isCheck) for (const { path, text } of stale) writeFileSync(join(root, path), text);
  for (const { path } of stale) console.log(`${isCheck ? "stale" : "wrote"}  ${path}`);
  if (isCheck && stale.length > 0) console.log("`npm run docs` writes them anew.");
  process.exitCode = isCheck && stale.length > 0 ? 1 : 0;
}

/** What an editor checks a policy by while it is written. */
function schema(form) {
  return { path: "core/schema/countersign.schema.json", text: `${JSON.stringify(form, null, 2)}\n` };
}

// ---- limits -----------------------------------------------------------------

function limits() {
  const sources = filesBelow(join(root, "core", "src")).filter((file) => file.endsWith(".ts"));
  const rows = sources.flatMap((file) => limitsIn(readFileSync(file, "utf8")).map((limit) => `- ${limit} (\`${shown(relative(root, file))}\`)`));
  const opening =
    "# Limits\n\nWhat Countersign does not see, and why. Collected from the code, where each stands beside the line that makes it so (`npm run docs`).\n\n";
  return { path: "LIMITS.md", text: `${opening}${rows.join("\n")}\n` };
}
/** In whatever comment it stands, it runs on to that one's end, or to the next limit. */
function limitsIn(text) {
  const comments = text.matchAll(/\/\*\*?(?<block>[\s\S]*?)\*\/|(?<lines>\/\/.*(?:\n\s*\/\/.*)*)/g);
  return [...comments].flatMap(({ groups: { block, lines = "" } }) => {
    const [, ...limits] = (block ?? lines).replace(/\n?[^\S\n]*(?:\*|\/\/) ?/g, " ").split(/\bLimit: /);
    return limits.map((limit) => limit.replace(/\s+/g, " ").trim());
  });
}

// ---- the README -------------------------------------------------------------

function readme(packs, rules) {
  const path = "README.md";
  const withShop = between(readOr(path, ""), "shop", shopOutput());
  return { path, text: between(withShop, "index", indexOf(packs, rules)) };
}
/** What `npm start` prints, without colours. */
function shopOutput() {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  const { stdout } = spawnSync(process.execPath, [commandFile, "check", "examples/shop"], { cwd: root, encoding: "utf8", env });
  return `\`\`\`\n${stdout.trim()}\n\`\`\``;
}
function indexOf(packs, rules) {
  const packRows = packs.flatMap((pack) =>
    idioms(pack).map((each) => `| ${pack.title} | [${each.id}](core/src/packs/${each.id}.md) | ${each.finds} | ${each.title} |`),
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
  return index.join("\n");
}

// ---- heads of pages ---------------------------------------------------------

function rulePage(rule, withHead) {
  const path = `core/src/findings/rules/${rule.id}.md`;
  return { path, text: withHead(readOr(path, ""), rule) };
}
function recognizerPages(pack) {
  return idioms(pack).map((recognizer) => {
    const path = `core/src/packs/${recognizer.id}.md`;
    return { path, text: between(readOr(path, ""), "head", recognizerHead(pack, recognizer)) };
  });
}
/** One idiom may be several recognizers, one for each place to look at: they share a page. */
function idioms({ recognizers }) {
  const byId = new Map();
  for (const { id, title, finds, at } of recognizers) {
    const known = byId.get(id) ?? { id, title, finds, at: [] };
    byId.set(id, { ...known, at: [...new Set([...known.at, ...at])] });
  }
  return [...byId.values()];
}
function recognizerHead(pack, { id, title, finds, at }) {
  const origins = at.map((origin) => `\`${origin}\``).join(", ");
  return [`# ${id}`, "", `${title}.`, "", `- Pack: ${pack.title}`, `- Finds: ${finds}`, `- Looks at: ${origins}`, `- Read from: ${pack.verified}`].join("\n");
}

/** The page with new text between its `<!-- name -->` marks; where there are none they go first. */
function between(page, name, text) {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)];
  if (start < 0 || end < start) return `${opening}\n${text}\n${closing}\n\n${page.trimStart()}`;
  return `${page.slice(0, start + opening.length)}\n${text}\n${page.slice(end)}`;
}
function readOr(path, otherwise) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : otherwise;
}
