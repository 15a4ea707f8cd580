// eslint-plugin-secure-coding on the files of the cases: every rule it has, those on access told apart.
import { filesOf, lint, openLint } from "./lint.mjs";

const name = "eslint-plugin-secure-coding";
const onAccess = ["no-missing-authentication", "no-privilege-escalation", "require-backend-authorization"];

export const secureCoding = { id: name, open: openRules };

function openRules(tools) {
  const opened = openLint(tools, name);
  if (opened === null) return null;
  const plugin = opened.loaded.default ?? opened.loaded;
  const rules = Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`secure-coding/${rule}`, "error"]));
  return {
    title: name,
    version: `${opened.versions[name]}, eslint ${opened.versions.eslint}`,
    command: "ESLint on the entry's and the action's file, all rules of the package at their defaults",
    rules: onAccess.map((rule) => `secure-coding/${rule}`),
    takes: () => true,
    async look(tree, places) {
      const files = filesOf(places);
      return { findings: await lint(tree, files, opened, { plugins: { "secure-coding": plugin }, rules, parserOptions: {} }), files: files.length };
    },
  };
}
