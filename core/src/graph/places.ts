// From offsets to places as people count them.
import type { Call, ExpressionId, FileFacts, Range } from "../model/facts.js";
import type { Position, Span } from "../model/names.js";

export function spanOf(facts: FileFacts, [start, end]: Range): Span {
  return { file: facts.path, start: positionOf(facts, start), end: positionOf(facts, end) };
}

function positionOf({ lineStarts }: FileFacts, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

export function callAt(facts: FileFacts, expression: ExpressionId): Call | null {
  const found = facts.expressions[expression];
  return found?.kind === "call" ? found : null;
}
