// `npm run new <pack>/<idiom>`: the recognizer, its page and its two fixtures, and where they are registered. Never writes over a file.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./prepare.mjs";

const [id = ""] = process.argv.slice(2);
const [, pack, idiom] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
if (!pack || !idiom) {
  console.error("Say which one: npm run new <pack>/<idiom>, for instance npm run new knex/writes");
  process.exitCode = 2;
} else {
  scaffold(pack, idiom);
}

function scaffold(pack, idiom) {
  const folder = `core/src/packs/${pack}`;
  const isNewPack = !existsSync(join(root, folder, "pack.ts"));
  const [recognizer, constant] = [camel(`${pack}-${idiom}`), camel(pack)];
  write(`${folder}/${idiom}.ts`, recognizerText(pack, idiom, recognizer));
  write(`${folder}/${idiom}.md`, pageText(`${pack}/${idiom}`));
  if (isNewPack) write(`${folder}/pack.ts`, packText(pack, constant, idiom, recognizer));
  else console.log(`add    ${recognizer} to the recognizers in ${folder}/pack.ts`);
  for (const [name, middleware] of [
    ["guarded", "requireAdmin, "],
    ["unguarded", ""],
  ]) {
    const fixture = `test/packs/${pack}/${idiom}/${name}`;
    write(`${fixture}/package.json`, `${JSON.stringify({ name, private: true, type: "module", dependencies: { express: "^5.0.0" } }, null, 2)}\n`);
    write(`${fixture}/app.ts`, fixtureText(middleware));
  }
  if (isNewPack) register(pack, constant);
  console.log("\nNext: the recognizer, then the two fixtures, then `npm test -- --update` and a look at the marks it wrote.");
}

function recognizerText(pack, idiom, recognizer) {
  return `// What this recognizes, in one line.
import { recognize } from "../pack.js";

export const ${recognizer} = recognize({
  id: "${pack}/${idiom}",
  title: "What it finds, for a list",
  finds: "action",
  looksAt: "call",
  at: ["${pack}#Client.{remove}"],
  read: () => ({ effect: "delete", resource: "Order" }),
});
`;
}
function packText(pack, constant, idiom, recognizer) {
  return `// ${pack}: what it is, in one line.
import { definePack } from "../pack.js";
import { ${recognizer} } from "./${idiom}.js";

export const ${constant} = definePack({
  id: "${pack}",
  title: "${pack}",
  packages: ["${pack}"],
  verified: "${pack} <version>",
  recognizers: [${recognizer}],
});
`;
}
function pageText(id) {
  const head = `<!-- head -->\n# ${id}\n<!-- /head -->\n`;
  const parts = ["What it says", "Reported", "Fine", "How to mend", "When it is silent", "How to accept it"];
  return [head, ...parts.map((part) => `## ${part}\n`)].join("\n");
}
function fixtureText(middleware) {
  const imported = middleware ? 'import { requireAdmin } from "./auth.js";\n' : "";
  return `import express from "express";\n${imported}\nconst app = express();\n\napp.delete("/orders/:id", ${middleware}async (req, res) => {\n  res.status(204).end();\n});\n`;
}

/** One import and one line in the list of packs. */
function register(pack, constant) {
  const list = join(root, "core/src/packs/index.ts");
  const text = existsSync(list) ? readFileSync(list, "utf8") : "";
  const opening = /export const packs[^=]*= \[\n/.exec(text)?.[0];
  if (!opening) return console.log(`add    ${constant} to core/src/packs/index.ts`);
  const listed = text.replace(opening, `${opening}  ${constant},\n`);
  writeFileSync(list, listed.replace(/^import /m, `import { ${constant} } from "./${pack}/pack.js";\nimport `));
  console.log("edit   core/src/packs/index.ts");
}

function write(path, text) {
  const target = join(root, path);
  if (existsSync(target)) return console.log(`there  ${path}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`write  ${path}`);
}
function camel(text) {
  return text.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
