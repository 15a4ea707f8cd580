// Offsets in a text as lines and columns.
import type { FilePath, Position, Span } from "../model/names.js";

export function openPlaces(text: string, file: FilePath): (offset: number, length: number) => Span {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  const positionOf = (offset: number): Position => {
    const line = Math.max(1, starts.findLastIndex((start) => start <= offset) + 1);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
  return (offset, length) => ({ file, start: positionOf(offset), end: positionOf(Math.min(offset + length, Math.max(offset, text.length))) });
}
