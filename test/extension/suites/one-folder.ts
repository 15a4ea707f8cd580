// One folder, trusted: the shop.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { runTests } from "../in-host/run.js";
import { extensionId, openJudged } from "../in-host/shown.js";

export const run = (): Promise<void> => runTests(define);

function define(): void {
  suite("one folder", () => {
    test("the extension starts, and its server judges", async () => {
      const shown = await openJudged();
      assert.equal(shown.statusText(), "$(shield) 2 open, 1 unknown");
    });

    test("every command that is told is there", async () => {
      const there = await vscode.commands.getCommands(true);
      const manifest: unknown = vscode.extensions.getExtension(extensionId)?.packageJSON;
      const told = JSON.stringify(manifest).match(/countersign\.[a-z][A-Za-z]+/g) ?? [];
      assert.ok(told.length > 0 && there.includes("countersign.check"));
    });
  });
}
