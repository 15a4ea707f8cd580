// What a mistyped name was probably meant to be.

/** The closest by edits; null where nothing is near enough to be worth saying. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  const near = known
    .map((name) => ({ name, edits: editsBetween(typed.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= allowedEdits(typed, name));
  return near.sort((a, b) => a.edits - b.edits)[0]?.name ?? null;
}
function allowedEdits(typed: string, name: string): number {
  return Math.max(1, Math.floor(Math.min(typed.length, name.length) / 3));
}

/** Signs put in, left out, replaced, or swapped with their neighbour. */
function editsBetween(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(cell(last, column) + 1, cell(next, column - 1) + 1, cell(last, column - 1) + same, swapped));
    }
    beforeLast = last;
    last = next;
  }
  return cell(last, to.length);
}
function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
