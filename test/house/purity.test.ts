// The report is a function of sources, policy and tool: nothing else may flow in.
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { core, nodesOf, place, type Source } from "./sources.js";

const outside = core.filter(({ path }) => !path.startsWith("core/src/cli/"));

test("no clock, no chance, no environment and no working directory outside the command line", () => {
  expect(outside.flatMap((source) => accesses(source, isImpure))).toEqual([]);
});
const impure = new Map<string, readonly string[]>(
  Object.entries({
    Date: ["now"],
    Math: ["random"],
    performance: ["now"],
    process: ["env", "cwd", "argv", "stdout", "stderr", "hrtime", "exit", "platform"],
    crypto: ["randomUUID", "getRandomValues"],
  }),
);
function isImpure(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return impure.get(node.expression.getText())?.includes(node.name.text) ?? false;
  if (ts.isImportSpecifier(node)) return ["randomUUID", "randomBytes", "performance"].includes((node.propertyName ?? node.name).text);
  return ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length;
}

test("sorting depends on no locale", () => {
  const isLocal = (node: ts.Node): boolean => ts.isPropertyAccessExpression(node) && /^(localeCompare|toLocale\w+)$/.test(node.name.text);
  expect(core.flatMap((source) => accesses(source, isLocal))).toEqual([]);
});

test("nothing of a project is executed: no eval, no child process, no import of a name that is not written here", () => {
  expect(core.flatMap((source) => accesses(source, isExecution))).toEqual([]);
});
function isExecution(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return /child_process|node:vm/.test(node.moduleSpecifier.getText());
  if (ts.isImportSpecifier(node)) return ["createRequire", "register"].includes((node.propertyName ?? node.name).text);
  if (!ts.isCallExpression(node)) return false;
  const [first] = node.arguments;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return !first || !ts.isStringLiteralLike(first);
  return ["eval", "Function", "require"].includes(node.expression.getText());
}

function accesses(source: Source, isMeant: (node: ts.Node) => boolean): readonly string[] {
  return nodesOf(source)
    .filter(isMeant)
    .map((node) => `${place(source, node)} ${node.getText().split("\n")[0]}`);
}
