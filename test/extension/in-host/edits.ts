// Edits as a reader applies them: they wait in a preview, unticked, until somebody ticks them and says yes.
import * as vscode from "vscode";
import { rest, until } from "./until.js";

/** propose: opens the preview, and settles once it is closed. isApplied: whether what was proposed is there. */
export async function applyPreviewed(propose: () => Thenable<unknown>, isApplied: () => boolean | Promise<boolean>): Promise<void> {
  await until("the edit is applied once it is confirmed", async () => {
    let isClosed = false;
    const closed = propose().then(() => {
      isClosed = true;
    });
    // The editor tells nobody when its preview stands.
    await rest(1500);
    if (await isApplied()) throw new Error("It was applied before anybody agreed.");
    for (const command of ["list.focusFirst", "refactorPreview.toggleCheckedState", "refactorPreview.apply"]) {
      if (!isClosed) await vscode.commands.executeCommand(command);
    }
    await closed;
    return isApplied();
  });
}
