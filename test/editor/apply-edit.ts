// What a text reads like when an editor has applied a proposed edit to it.
import type { WorkspaceEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

export function applyEdit(text: string, edit: WorkspaceEdit | null | undefined, uri: string): string {
  const edits = (edit?.documentChanges ?? []).flatMap((change) => ("edits" in change && change.textDocument.uri === uri ? change.edits : []));
  const plain = edits.flatMap((one) => ("newText" in one ? [{ range: one.range, newText: one.newText }] : []));
  return TextDocument.applyEdits(TextDocument.create(uri, "text", 1, text), plain);
}
