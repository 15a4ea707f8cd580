// Bundles suites as one file that VS Code can load: it calls run(), which runs their tests one after the other.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("..", import.meta.url));

/** Returns where the bundle stands. */
export async function bundleSuites(name, suites) {
  const outfile = join(here, "dist", `${name}.cjs`);
  const imports = suites.map((suite, index) => `import { define as suite${index} } from "./suites/${suite}.js";`);
  const runs = `export const run = () => runTests([${suites.map((_, index) => `suite${index}`).join(", ")}]);`;
  const contents = ['import { runTests } from "./in-host/run.js";', ...imports, runs].join("\n");
  const form = { bundle: true, platform: "node", format: "cjs", target: "node20", external: ["vscode", "mocha"], logLevel: "warning" };
  await build({ ...form, stdin: { contents, resolveDir: here, loader: "ts" }, outfile });
  return outfile;
}
