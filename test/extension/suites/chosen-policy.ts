// A trusted folder whose settings name another policy than the usual: one that asks for nothing.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { firstFolder, marksOf } from "../in-host/marks.js";
import { openJudged } from "../in-host/shown.js";
import { until } from "../in-host/until.js";

export function define(): void {
  suite("a chosen policy", () => {
    test("the policy that the settings name is followed, and the usual one as soon as they no longer do", async () => {
      const shown = await openJudged();
      assert.equal(shown.status()?.counts.open, 0);
      const settings = vscode.workspace.getConfiguration("countersign", firstFolder().uri);
      await settings.update("policy", undefined, vscode.ConfigurationTarget.Workspace);
      await until("the usual findings", () => marksOf(firstFolder()).some(({ rule }) => rule === "unawaited-guard"));
    });
  });
}
