// A folder without a policy: one is proposed, looked at, and then it is there.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { applyPreviewed } from "../in-host/edits.js";
import { firstFolder } from "../in-host/marks.js";
import { openJudged } from "../in-host/shown.js";

export function define(): void {
  suite("no policy", () => {
    test("one is proposed, and is written once it is confirmed", async () => {
      await openJudged();
      const uri = vscode.Uri.joinPath(firstFolder().uri, "countersign.jsonc");
      await assert.rejects(async () => vscode.workspace.fs.stat(uri));
      const isThere = (): Promise<boolean> =>
        Promise.resolve(vscode.workspace.fs.stat(uri)).then(
          () => true,
          () => false,
        );
      await applyPreviewed(() => vscode.commands.executeCommand("countersign.init"), isThere);
      const document = await vscode.workspace.openTextDocument(uri);
      assert.match(document.getText(), /"guards"/);
    });
  });
}
