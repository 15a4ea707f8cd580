// What someone probably meant who wrote a word that we do not know.

/** The nearest, if it is near. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const near = known
    .map((word) => ({ word, distance: word.startsWith(written) && written.length > 1 ? 1 : distance(written, word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)));
  return near.sort((a, b) => a.distance - b.distance)[0]?.word ?? null;
}

export function didYouMean(written: string, known: readonly string[]): string {
  const meant = nearestWord(written, known);
  return meant === null ? "" : ` Did you mean ${meant}?`;
}

/** Signs to put in, take out, replace, or swap with their neighbour. */
function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row++) {
    const cells = [row];
    rows.push(cells);
    for (let column = 1; column <= to.length; column++) {
      const replaced = at(row - 1, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY;
      cells.push(Math.min(replaced, swapped, at(row - 1, column) + 1, at(row, column - 1) + 1));
    }
  }
  return at(from.length, to.length);
}
