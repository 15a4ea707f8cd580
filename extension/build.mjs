// Bundles the client and the language server into `dist/`, and lays beside them what the package ships: the policy's form and the rules' pages.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const core = join(here, "..", "core");
const dist = join(here, "dist");
const common = {
  bundle: true,
  platform: "node",
  format: "cjs",
  // The editor of the oldest version that we support runs this Node.
  target: "node20",
  minify: true,
  // What jsonc-parser calls its main file asks for its parts in a way that no bundler sees.
  mainFields: ["module", "main"],
  legalComments: "none",
  logLevel: "warning",
  absWorkingDir: here,
  // Of this checkout, wherever `node_modules` leads.
  alias: {
    "countersign/editor/start": join(core, "dist", "editor", "start.js"),
    "countersign/editor": join(core, "dist", "editor", "index.js"),
    countersign: join(core, "dist", "index.js"),
  },
};

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, "rules"), { recursive: true });
await Promise.all([
  build({ ...common, entryPoints: [join("src", "extension.ts")], outfile: join(dist, "extension.cjs"), external: ["vscode"] }),
  build({ ...common, entryPoints: [join("src", "server.ts")], outfile: join(dist, "server.cjs") }),
]);
copyFileSync(join(core, "schema", "countersign.schema.json"), join(dist, "countersign.schema.json"));
const rules = join(core, "src", "findings", "rules");
for (const page of readdirSync(rules).filter((name) => name.endsWith(".md"))) copyFileSync(join(rules, page), join(dist, "rules", page));
