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

/** Signs to put in, take out, or replace. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [line, sign] of [...from].entries()) {
    const next = [line + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (sign === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
