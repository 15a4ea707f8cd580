// A tsconfig for a few files of a tree that nobody installed: the server's own path aliases, and the packages of its workspace by name.
// Limit: packages from the registry have no types. Installing eight servers at sixty commits was not tried.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";

export async function withProject(tree, folder, files, ask) {
  const scratch = mkdtempSync(join(tmpdir(), "countersign-peers-"));
  try {
    const project = join(scratch, "tsconfig.json");
    writeFileSync(project, JSON.stringify({ compilerOptions: optionsFor(tree, folder), files: files.map((file) => join(tree, file)) }));
    return await ask(project);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function optionsFor(tree, folder) {
  const { baseUrl, paths } = ownOptions(join(tree, folder));
  const base = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowJs: false,
    experimentalDecorators: true,
    esModuleInterop: true,
    jsx: "preserve",
    types: [],
  };
  const modules = { target: "ES2022", module: "ESNext", moduleResolution: "bundler", lib: ["ES2023", "DOM", "DOM.Iterable"], resolveJsonModule: true };
  return { ...base, ...modules, ...(baseUrl && { baseUrl }), paths: { ...workspacePaths(tree), ...paths } };
}

/** What the server's tsconfig says of names; an `extends` that is not in the tree is passed over. */
function ownOptions(server) {
  const file = join(server, "tsconfig.json");
  if (!existsSync(file)) return { paths: {} };
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, server, {}, file);
  const from = options.baseUrl ?? options.pathsBasePath ?? server;
  const paths = Object.entries(options.paths ?? {}).map(([name, targets]) => [name, targets.map((target) => join(from, target))]);
  return { baseUrl: options.baseUrl, paths: Object.fromEntries(paths) };
}

function workspacePaths(tree) {
  const manifests = readdirSync(tree, { recursive: true }).filter((path) => /(^|[\\/])package\.json$/.test(path) && !path.includes("node_modules"));
  const named = manifests.map((path) => [dirname(join(tree, path)), JSON.parse(readFileSync(join(tree, path), "utf8")).name]).filter(([, name]) => name);
  return Object.fromEntries(
    named.flatMap(([folder, name]) => [
      [name, [folder, join(folder, "index"), join(folder, "src", "index")]],
      [`${name}/*`, [join(folder, "*"), join(folder, "src", "*")]],
    ]),
  );
}
