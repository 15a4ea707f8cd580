// One folder, trusted: the shop, as a day's work meets it.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { readExpected } from "../in-host/expected.js";
import { change, firstFolder, marksOf, openFile, placeOf, untilTold } from "../in-host/marks.js";
import { flat, openJudged } from "../in-host/shown.js";
import { until } from "../in-host/until.js";

export function define(): void {
  suite("one folder", () => {
    test("the extension starts, and its server judges", startsAndJudges);
    test("the findings are those of the command line, each in its place", sameAsCommandLine);
    test("a finding tells its way as related places", async () => {
      const told = marksOf(firstFolder()).find(({ rule }) => rule === "unawaited-guard");
      assert.ok(told && told.related >= 2, "the hops of the way, and the guard that is not awaited");
    });
    test("a line above an entry point says what came of its actions", lensesAreTold);
    test("a hover tells an action that is held, and one that is open", hoversAreTold);
    test("the tree has every entry point and every verdict, and a filter", treeIsWhole);
    test("the findings follow what is typed, before it is saved", followsTyping);
    test("a lens leads to its row", async () => {
      const { document } = await openFile("src/users.ts");
      const [lens] = await lensesOf(document.uri);
      assert.ok(lens?.command);
      await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    });
  });
}

async function startsAndJudges(): Promise<void> {
  const shown = await openJudged();
  const { verdicts } = readExpected();
  const count = (wanted: string): number => verdicts.filter(({ outcome }) => outcome === wanted).length;
  assert.deepEqual(shown.status()?.counts, { held: count("held"), open: count("open"), unknown: count("unknown") });
  assert.equal(shown.statusText(), `$(shield) ${count("open")} open`);
}

async function sameAsCommandLine(): Promise<void> {
  const { findings } = readExpected();
  const told = marksOf(firstFolder());
  assert.deepEqual(told.flatMap(({ fingerprints }) => fingerprints).toSorted(), findings.map(({ fingerprint }) => fingerprint).toSorted());
  for (const { rule, file, line, column, message, fingerprints } of told) {
    const same = findings.find(({ fingerprint }) => fingerprint === fingerprints[0]);
    assert.deepEqual({ rule, file, line, column }, { rule: same?.rule, file: same?.span.file, line: same?.span.start.line, column: same?.span.start.column });
    assert.ok(message.startsWith(same?.message ?? "-"), message);
  }
}

async function lensesAreTold(): Promise<void> {
  const { document } = await openFile("src/orders.ts");
  const titles = (await lensesOf(document.uri)).map(({ command }) => command?.title ?? "");
  assert.equal(titles.length, 2);
  assert.ok(titles.some((title) => /open/.test(title)) && titles.some((title) => /held/.test(title)), titles.join("; "));
}
async function lensesOf(uri: vscode.Uri): Promise<readonly vscode.CodeLens[]> {
  return until("code lenses", async () => {
    const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri, 20);
    const own = lenses.filter(({ command }) => command?.command.startsWith("countersign."));
    return own.length > 0 && own;
  });
}

async function hoversAreTold(): Promise<void> {
  const { document } = await openFile("src/orders.ts");
  assert.match(await hoverAt(document, "db.order.update"), /held/);
  assert.match(await hoverAt(document, "db.order.delete"), /open[\s\S]*await/);
}
async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const position = placeOf(document, text);
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === "string" ? content : content.value))).join("\n");
}

async function treeIsWhole(): Promise<void> {
  const shown = await openJudged();
  const { entryPoints, verdicts } = readExpected();
  const rows = await shown.rows();
  assert.equal(rows.length, entryPoints.length);
  const told = flat(rows).filter(({ kind }) => kind === "verdict");
  // Behind one entry point of the shop nobody can look: no verdict is about that, and it is shown all the same.
  const wanted = [...verdicts.map(({ outcome }) => outcome), "unknown"];
  assert.deepEqual(told.map(({ outcome }) => outcome).toSorted(), wanted.toSorted());
  await shown.filter(["open"]);
  const left = flat(await shown.rows());
  assert.ok(left.length > 0 && left.every(({ outcome }) => outcome === "open"));
  await shown.filter(["open", "unknown", "held"]);
}

async function followsTyping(): Promise<void> {
  const editor = await openFile("src/orders.ts");
  const [before, after] = ['if (!can(req.user, "order:delete"', 'if (!(await can(req.user, "order:delete"'];
  await untilTold("unawaited-guard", "src/orders.ts", true);
  await change(editor, `${before}, req.params.id))`, `${after}, req.params.id)))`);
  await untilTold("unawaited-guard", "src/orders.ts", false);
  assert.ok(editor.document.isDirty);
  await vscode.commands.executeCommand("workbench.action.files.revert");
  await untilTold("unawaited-guard", "src/orders.ts", true);
}
