// Places of the protocol, as the editor's own.
import type { Place, Range } from "countersign/editor";
import * as vscode from "vscode";

export function rangeOf({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Servers and editors write a URI's signs each in their own way. */
export function isSameUri(left: string, right: string): boolean {
  return left === right || vscode.Uri.parse(left).toString() === vscode.Uri.parse(right).toString();
}

export function isSamePlace(left: Place, right: Place): boolean {
  const { start } = left.range;
  return isSameUri(left.uri, right.uri) && start.line === right.range.start.line && start.character === right.range.start.character;
}

/** What a command was called with may be anything. */
export function isPlace(value: unknown): value is Place {
  if (typeof value !== "object" || value === null || !("uri" in value) || !("range" in value)) return false;
  const { uri, range } = value;
  return typeof uri === "string" && typeof range === "object" && range !== null && "start" in range && "end" in range;
}
