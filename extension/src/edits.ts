// Edits are proposals: nothing is changed that nobody has looked at.
import * as vscode from "vscode";
import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageclient/node";

type DocumentChange = NonNullable<WorkspaceEdit["documentChanges"]>[number];

const ask = "countersign";

/** The same edit, with every part of it to be confirmed: those that the server left out too. */
export function askForAll({ changes = {}, documentChanges, changeAnnotations = {} }: WorkspaceEdit, label: string): WorkspaceEdit {
  const whole = documentChanges ?? Object.entries(changes).map(([uri, edits]): TextDocumentEdit => ({ textDocument: { uri, version: null }, edits }));
  const annotations = Object.entries({ [ask]: { label }, ...changeAnnotations }).map(([id, annotation]) => [id, { ...annotation, needsConfirmation: true }]);
  return { documentChanges: whole.map(askForChange), changeAnnotations: Object.fromEntries(annotations) };
}
function askForChange(change: DocumentChange): DocumentChange {
  if ("kind" in change) return { ...change, annotationId: change.annotationId ?? ask };
  return { ...change, edits: change.edits.map((edit) => ("annotationId" in edit ? edit : { ...edit, annotationId: ask })) };
}

/** Opens the editor's own preview; true: somebody applied it. */
export async function preview(edit: vscode.WorkspaceEdit): Promise<boolean> {
  return vscode.workspace.applyEdit(edit, { isRefactoring: true });
}
