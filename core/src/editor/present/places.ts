// Spans of the analysis -> places of editors: lines and signs from 0, files by URI.
import type { FilePath, Span } from "../../index.js";
import type { Place, Position, Range } from "../protocol.js";

/** URI of one of the folder's files. */
export type UriOf = (file: FilePath) => string;

export function rangeOf({ start, end }: Span): Range {
  return { start: positionOf(start), end: positionOf(end) };
}
export function placeOf(span: Span, uriOf: UriOf): Place {
  return { uri: uriOf(span.file), range: rangeOf(span) };
}
function positionOf({ line, column }: Span["start"]): Position {
  return { line: line - 1, character: column - 1 };
}

/** A callback's span covers its whole body: only its first line is what it is called. */
export function isAt({ file, start, end }: Span, wanted: FilePath, { line, character }: Position): boolean {
  if (file !== wanted || start.line !== line + 1 || character < start.column - 1) return false;
  return end.line > start.line || character <= end.column - 1;
}
