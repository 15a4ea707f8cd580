// A workspace of two folders: one with a policy, one without.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { marksOf } from "../in-host/marks.js";
import { openJudged } from "../in-host/shown.js";
import { until } from "../in-host/until.js";

export function define(): void {
  suite("two folders", () => {
    test("each folder is judged by its own policy, and has a row of its own", async () => {
      const shown = await openJudged();
      const [left, right] = folders();
      await until("findings in both", () => marksOf(left).length > 0 && marksOf(right).length > 0);
      assert.deepEqual(
        (await shown.rows()).map(({ kind, label }) => `${kind} ${label}`),
        ["folder left", "folder right"],
      );
      assert.ok(marksOf(left).every(({ file }) => !file.startsWith("..")));
    });

    test("the status counts both together", async () => {
      const shown = await openJudged();
      const rows = await shown.rows();
      const opens = rows.map(({ says }) => Number(/(\d+) open/.exec(says)?.[1] ?? 0));
      assert.equal(shown.status()?.counts.open, opens[0] !== undefined && opens[1] !== undefined ? opens[0] + opens[1] : -1);
    });

    test("a folder that goes takes its findings with it", async () => {
      const [left, right] = folders();
      vscode.workspace.updateWorkspaceFolders(1, 1);
      await until("silence about it", () => marksOf(right).length === 0);
      assert.ok(marksOf(left).length > 0);
    });
  });
}

function folders(): readonly [vscode.WorkspaceFolder, vscode.WorkspaceFolder] {
  const [left, right] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(left && right);
  return [left, right];
}
