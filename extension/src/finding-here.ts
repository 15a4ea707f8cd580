// Which finding a command is about: the row or the place that it was called with, or else the line of the cursor.
import * as vscode from "vscode";
import type { Row } from "./actions-rows.js";
import { isSameUri } from "./editor-places.js";
import type { FindingId } from "./why-page.js";

interface Told extends FindingId {
  readonly label: string;
}

/** null: there is none, or the user chose none of several. */
export async function findingFor(given: unknown, rows: () => Promise<readonly Row[]>): Promise<FindingId | null> {
  if (isFinding(given)) return given;
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return null;
  const { line } = editor.selection.active;
  const found = unique([...fromDiagnostics(editor.document.uri, line), ...fromRows(await rows(), editor.document.uri.toString(), line)]);
  if (found.length <= 1) return found[0] ?? null;
  return (await vscode.window.showQuickPick([...found], { title: "Countersign: Which Finding?" })) ?? null;
}

/** What is said of the actions of a line, findings or not. */
export function sayings(rows: readonly Row[], uri: string, line: number): readonly string[] {
  return flat(rows)
    .filter((row) => row.kind === "verdict" && isAt(row, uri, line))
    .map(({ label, outcome, says }) => `${label} ${outcome}: ${says}`);
}

/** The server says with each of its diagnostics which finding it tells of; the editor's own type keeps silent about that. */
function fromDiagnostics(file: vscode.Uri, line: number): readonly Told[] {
  return vscode.languages.getDiagnostics(file).flatMap((diagnostic) => {
    const { start, end } = diagnostic.range;
    const isHere = diagnostic.source === "countersign" && start.line <= line && line <= end.line;
    const data: unknown = "data" in diagnostic ? diagnostic.data : null;
    return isHere && isFinding(data) ? { folder: data.folder, fingerprint: data.fingerprint, label: diagnostic.message } : [];
  });
}
function fromRows(rows: readonly Row[], uri: string, line: number): readonly Told[] {
  return flat(rows).flatMap((row) =>
    row.fingerprint === null || !isAt(row, uri, line) ? [] : { folder: row.folder, fingerprint: row.fingerprint, label: `${row.label}: ${row.says}` },
  );
}

function flat(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => [row, ...flat(row.rows)]);
}
function isAt({ place }: Row, uri: string, line: number): boolean {
  return place !== null && isSameUri(place.uri, uri) && place.range.start.line <= line && line <= place.range.end.line;
}
function unique(found: readonly Told[]): readonly Told[] {
  return found.filter(({ fingerprint }, place) => found.findIndex((other) => other.fingerprint === fingerprint) === place);
}

function isFinding(value: unknown): value is FindingId {
  if (typeof value !== "object" || value === null || !("folder" in value) || !("fingerprint" in value)) return false;
  return typeof value.folder === "string" && typeof value.fingerprint === "string";
}
