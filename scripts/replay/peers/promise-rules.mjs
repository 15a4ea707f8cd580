// typescript-eslint's rules on promises and conditions, on the cases where a guard's answer is not used. They ask types: see project.mjs.
import { filesOf, lint, openLint } from "./lint.mjs";
import { withProject } from "./project.mjs";

const name = "typescript-eslint";
const chosen = [
  "no-floating-promises",
  "no-misused-promises",
  "await-thenable",
  "no-unnecessary-condition",
  "strict-boolean-expressions",
  "no-unused-expressions",
];

export const promiseRules = { id: name, open: openRules };

function openRules(tools) {
  const opened = openLint(tools, name);
  if (opened === null) return null;
  /** What is not installed has no type: with the default, each condition on such a value would be told. */
  const options = { "strict-boolean-expressions": [{ allowAny: true }] };
  const rules = Object.fromEntries(chosen.map((rule) => [`@typescript-eslint/${rule}`, ["error", ...(options[rule] ?? [])]]));
  return {
    title: name,
    version: `${opened.versions[name]}, eslint ${opened.versions.eslint}, typescript ${opened.versions.typescript}`,
    command: "ESLint with types on the entry's and the action's file; strict-boolean-expressions with allowAny",
    rules: Object.keys(rules),
    takes: (_, { category }) => category === "guard-not-awaited" || category === "ignored-result",
    async look(tree, places) {
      const files = filesOf(places);
      const ask = (project) => lint(tree, files, opened, { plugins: { "@typescript-eslint": opened.loaded.plugin }, rules, parserOptions: { project } });
      return { findings: await withProject(tree, places[0].folder, files, ask), files: files.length };
    },
  };
}
