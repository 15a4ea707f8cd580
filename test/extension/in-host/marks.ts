// The diagnostics that we made, and what the editor hands on with them.
import * as vscode from "vscode";
import { until } from "./until.js";

export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
  readonly related: number;
  readonly fingerprints: readonly string[];
}

const severities = ["error", "warning", "note", "hint"];

export function marksOf(folder: vscode.WorkspaceFolder): readonly Mark[] {
  const all = vscode.languages.getDiagnostics().filter(([uri]) => uri.toString().startsWith(`${folder.uri.toString()}/`));
  return all.flatMap(([uri, diagnostics]) => diagnostics.filter(({ source }) => source === "countersign").map((diagnostic) => markOf(uri, diagnostic, folder)));
}
function markOf(uri: vscode.Uri, diagnostic: vscode.Diagnostic, folder: vscode.WorkspaceFolder): Mark {
  const { range, severity, code, message, relatedInformation = [] } = diagnostic;
  const rule = typeof code === "object" ? String(code.value) : String(code);
  const fingerprints = "data" in diagnostic ? fingerprintsOf(diagnostic.data) : [];
  const file = uri.path.slice(folder.uri.path.length + 1);
  const place = { file, line: range.start.line + 1, column: range.start.character + 1 };
  return { ...place, severity: severities[severity] ?? "", rule, message, related: relatedInformation.length, fingerprints };
}
function fingerprintsOf(data: unknown): readonly string[] {
  if (typeof data !== "object" || data === null || !("fingerprints" in data) || !Array.isArray(data.fingerprints)) return [];
  return data.fingerprints.map(String);
}

export function firstFolder(): vscode.WorkspaceFolder {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error("A folder is open.");
  return folder;
}

export async function openFile(path: string, folder = firstFolder()): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, path));
}

/** Waits until a rule is told of a file, or is no longer. */
export async function untilTold(rule: string, file: string, isTold: boolean): Promise<void> {
  const told = (): boolean => marksOf(firstFolder()).some((mark) => mark.rule === rule && mark.file === file);
  await until(`${rule} in ${file} is ${isTold ? "told" : "gone"}`, () => told() === isTold);
}

/** Where a text stands, the first time. */
export function placeOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`${text} stands in ${document.uri.path}.`);
  return document.positionAt(offset);
}

export async function change(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const start = placeOf(editor.document, from);
  const end = editor.document.positionAt(editor.document.offsetAt(start) + from.length);
  if (!(await editor.edit((edit) => edit.replace(new vscode.Range(start, end), to)))) throw new Error(`${from} could not be changed.`);
}
