// Places of the protocol, as the editor's own.
import type { Place, Range } from "countersign/editor";
import * as vscode from "vscode";

export function rangeOf({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export async function showPlace({ uri, range }: Place): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: rangeOf(range) });
}
