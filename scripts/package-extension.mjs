// `npm run package -w extension`: builds what changed, and packs the extension into one file. Nothing is fetched.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build, root } from "./prepare.mjs";

const folder = join(root, "extension");
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
export const packageFile = join(folder, "dist", `countersign-${version}.vsix`);

/** Returns a sentence if it could not be done, else null. */
export function packageExtension() {
  if (!["core", "extension"].every(build)) return "the build failed";
  for (const name of readdirSync(join(folder, "dist")).filter((one) => one.endsWith(".vsix"))) rmSync(join(folder, "dist", name));
  const tool = join(root, "node_modules", "@vscode", "vsce", "vsce");
  const words = ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", packageFile];
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...words], { cwd: folder, encoding: "utf8" });
  return status === 0 ? null : `vsce could not pack it: ${stdout}${stderr}`;
}

if (process.argv[1] === import.meta.filename) {
  const trouble = packageExtension();
  if (trouble === null) console.log(`${packageFile} (${Math.round(statSync(packageFile).size / 1024)} KB)`);
  else console.error(trouble);
  process.exitCode = trouble === null ? 0 : 1;
}
