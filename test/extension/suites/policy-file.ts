// The policy as a file under the cursor: what its form offers and says, and what a mistake in it does.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { change, firstFolder, marksOf, openFile, placeOf } from "../in-host/marks.js";
import { openJudged } from "../in-host/shown.js";
import { until } from "../in-host/until.js";

const policy = "countersign.jsonc";

export function define(): void {
  suite("the policy's file", () => {
    test("it is read as JSON with comments", async () => {
      const { document } = await openFile(policy);
      assert.equal(document.languageId, "jsonc");
    });
    test("its keys are offered", async () => {
      const { document } = await openFile(policy);
      const labels = await labelsAt(document, placeOf(document, '"guards"').translate(0, 1));
      assert.ok(labels.includes("waivers") && labels.includes("public"), labels.join(" "));
    });
    test("its keys are explained", async () => {
      const { document } = await openFile(policy);
      const position = placeOf(document, '"requirements"').translate(0, 3);
      const hovers = await until("an explanation", async () => {
        const found = await vscode.commands.executeCommand<readonly vscode.Hover[]>("vscode.executeHoverProvider", document.uri, position);
        return found.length > 0 && found;
      });
      assert.ok(hovers.flatMap(({ contents }) => contents).length > 0);
    });
    test("a misspelt key is told on its line, and the last good policy stays in force", mistakesAreTold);
    test("a requirement that asks for less changes the findings of other files, before it is saved", async () => {
      await openJudged();
      const editor = await openFile(policy);
      const isTold = (): boolean => marksOf(firstFolder()).some(({ rule }) => rule === "weak-guard");
      await until("a guard too weak for it", isTold);
      const [asked, less] = ["authorized", "authenticated"].map((level) => `"level": "${level}",\n      "audit"`);
      await change(editor, asked ?? "", less ?? "");
      await until("none any more", () => !isTold());
      await vscode.commands.executeCommand("workbench.action.files.revert");
      await until("it again", isTold);
    });
  });
}

async function labelsAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly string[]> {
  return until("completions", async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, position);
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    return labels.length > 1 && labels;
  });
}

async function mistakesAreTold(): Promise<void> {
  await openJudged();
  const before = marksOf(firstFolder()).filter(({ file }) => file !== policy).length;
  const editor = await openFile(policy);
  await change(editor, '"requirements"', '"requirments"');
  const line = placeOf(editor.document, '"requirments"').line;
  const isTold = (): boolean =>
    vscode.languages.getDiagnostics(editor.document.uri).some(({ source, range }) => source === "countersign" && range.start.line === line);
  await until("the mistake", isTold);
  assert.equal(marksOf(firstFolder()).filter(({ file }) => file !== policy).length, before);
  await vscode.commands.executeCommand("workbench.action.files.revert");
  await until("nothing wrong", () => vscode.languages.getDiagnostics(editor.document.uri).every(({ source }) => source !== "countersign"));
}
