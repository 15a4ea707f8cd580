// One folder, trusted: what the extension writes. Each edit is a preview, applied as a reader would.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { firstFolder, marksOf, openFile, untilTold } from "../in-host/marks.js";
import { openJudged } from "../in-host/shown.js";
import { until } from "../in-host/until.js";

export function define(): void {
  suite("what is written", () => {
    test("a missing await is offered, and mends the finding", awaitIsOffered);
    test("why a finding is one opens as a page", whyOpens);
    test("the report opens as a page", async () => {
      await vscode.commands.executeCommand("countersign.report");
      await untilOpen("Countersign: shop");
    });
    test("everything can be checked anew", async () => {
      const shown = await openJudged();
      await vscode.commands.executeCommand("countersign.check");
      assert.equal(shown.status()?.state, "ready");
    });
    test("where there is a policy, none is proposed", async () => {
      await vscode.commands.executeCommand("countersign.init");
      assert.equal(vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).length, 0);
    });
  });
}

async function awaitIsOffered(): Promise<void> {
  await openJudged();
  const { document } = await openFile("src/orders.ts");
  await untilTold("unawaited-guard", "src/orders.ts", true);
  const told = vscode.languages.getDiagnostics(document.uri).find(({ source, message }) => source === "countersign" && /not awaited/.test(message));
  assert.ok(told);
  const quickFix = vscode.CodeActionKind.QuickFix.value;
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, told.range, quickFix);
  const offered = actions.find(({ title }) => /await/i.test(title));
  assert.ok(offered?.edit, `offered: ${actions.map(({ title }) => title).join("; ")}`);
  await vscode.workspace.applyEdit(offered.edit);
  assert.match(document.getText(), /await can\(req\.user, "order:delete"/);
  await untilTold("unawaited-guard", "src/orders.ts", false);
  await vscode.commands.executeCommand("workbench.action.files.revert");
}

async function whyOpens(): Promise<void> {
  await openJudged();
  const [fingerprint] = marksOf(firstFolder()).find(({ rule }) => rule === "unguarded-action")?.fingerprints ?? [];
  assert.ok(fingerprint);
  await vscode.commands.executeCommand("countersign.why", { folder: firstFolder().uri.toString(), fingerprint });
  await untilOpen("Countersign: Why");
}

async function untilOpen(title: string): Promise<void> {
  const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await until(`the page ${title}`, () => tabs().some(({ label, input }) => input instanceof vscode.TabInputWebview && label === title));
}
