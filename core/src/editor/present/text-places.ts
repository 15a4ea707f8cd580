// Offsets in a text <-> places of editors, and the smallest edit that makes one text of another.
import type { TextEdit } from "../desk/messages.js";
import type { Position, Range } from "../protocol.js";

export function rangeIn(text: string, start: number, end: number): Range {
  return { start: positionIn(text, start), end: positionIn(text, end) };
}
function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** null: they are the same. */
export function editBetween(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { range: rangeIn(before, start, before.length - end), newText: after.slice(start, after.length - end) };
}
