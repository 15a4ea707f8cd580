// Bundles the suites, each as one file that VS Code can load.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("..", import.meta.url));
const dist = join(here, "dist");

/** Returns where the bundle of a suite stands. */
export async function bundleSuites() {
  rmSync(dist, { recursive: true, force: true });
  const suites = readdirSync(join(here, "suites")).map((name) => join(here, "suites", name));
  const outExtension = { ".js": ".cjs" };
  await build({
    entryPoints: suites,
    outdir: dist,
    outExtension,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    logLevel: "warning",
  });
  const server = join(here, "..", "..", "extension", "dist", "server.cjs");
  // Until the language server is there, one that only says that it is.
  if (!existsSync(server))
    await build({ entryPoints: [join(here, "stand-in.ts")], outfile: server, bundle: true, platform: "node", format: "cjs", target: "node20" });
  return (name) => join(dist, `${name}.cjs`);
}
