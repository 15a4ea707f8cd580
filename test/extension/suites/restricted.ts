// A folder that nobody trusts yet: it is judged all the same, and gets no say in where its policy lies.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { readExpected } from "../in-host/expected.js";
import { firstFolder, marksOf } from "../in-host/marks.js";
import { openJudged } from "../in-host/shown.js";

export function define(): void {
  suite("Restricted Mode", () => {
    test("the folder is not trusted, and is judged all the same", async () => {
      const shown = await openJudged();
      assert.equal(vscode.workspace.isTrusted, false);
      const { findings } = readExpected();
      const told = marksOf(firstFolder()).flatMap(({ fingerprints }) => fingerprints);
      assert.deepEqual(told.toSorted(), findings.map(({ fingerprint }) => fingerprint).toSorted());
      assert.ok((await shown.rows()).length > 0);
    });

    test("the workspace's own choice of a policy is not followed", () => {
      assert.equal(vscode.workspace.getConfiguration("countersign", firstFolder().uri).get("policy"), "");
    });
  });
}
