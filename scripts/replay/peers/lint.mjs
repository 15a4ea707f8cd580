// ESLint from the folder of tools, with nothing of the tree's own configuration and nothing waived by its comments.
import { createRequire } from "node:module";
import { join } from "node:path";
import { fromTree, unique, versionOf } from "./programs.mjs";

export function openLint(tools, name) {
  const load = createRequire(join(tools, "package.json"));
  try {
    const { ESLint } = load("eslint");
    const versions = ["eslint", name, "typescript-eslint", "typescript"].map((one) => [one, versionOf(join(tools, "node_modules", one))]);
    return { ESLint, parser: load("typescript-eslint").parser, loaded: load(name), versions: Object.fromEntries(versions) };
  } catch {
    return null;
  }
}

export async function lint(tree, files, { ESLint, parser }, { plugins, rules, parserOptions }) {
  const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true }, ...parserOptions } };
  const config = {
    files: ["**/*.{ts,tsx,mts,cts}"],
    plugins,
    rules,
    languageOptions,
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
  };
  const eslint = new ESLint({ cwd: tree, overrideConfigFile: true, overrideConfig: [config], ignore: false, globInputPaths: false });
  const results = await eslint.lintFiles([...files]);
  /** Without a rule and not fatal: only the remark that a comment was passed over. */
  const told = ({ ruleId, fatal }) => ruleId !== null || fatal;
  const place = (filePath, { line, ruleId, message }) => ({ file: fromTree(tree, tree, filePath), line, rule: ruleId ?? `failed: ${message}` });
  return results.flatMap(({ filePath, messages }) => messages.filter(told).map((one) => place(filePath, one)));
}

export function filesOf(places) {
  return unique(places.flatMap(({ entry, actions }) => [entry.file, ...actions.map(({ file }) => file)]));
}
