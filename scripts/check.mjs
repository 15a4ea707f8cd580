// `npm run check`: types, form, generated pages, tests. What lands must pass all of it.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare, root, workspaces } from "./prepare.mjs";

const tool = (...path) => join(root, "node_modules", ...path);
const steps = [
  { says: "types of the tests", words: [tool("typescript", "bin", "tsc"), "-p", "test"] },
  { says: "formatter and linter", words: [tool("@biomejs", "biome", "bin", "biome"), "check", "."] },
  { says: "generated pages are up to date", words: [join(root, "scripts", "docs.mjs"), "--check"] },
  { says: "tests", words: [join(root, "scripts", "test.mjs")] },
];

const { trouble, built } = prepare(workspaces);
if (trouble) console.error(trouble);
const broken = built ? [] : ["build"];
if (!trouble) {
  for (const { says, words } of steps) {
    console.log(`\n- ${says}`);
    if (spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" }).status !== 0) broken.push(says);
  }
}
console.log(broken.length === 0 && !trouble ? "\nAll checks pass." : `\nNot yet: ${trouble ?? broken.join(", ")}.`);
process.exitCode = broken.length === 0 && !trouble ? 0 : 1;
