// Which function a place stands in, by name: what a fingerprint may lean on when lines move.
import type { Graph } from "./graph.js";
import type { FilePath, Position, Span } from "./names.js";

/** "src/users.ts#UserService.remove"; the file's path where no function is known. */
export type PlaceOf = (span: Span) => string;

export function openPlaces(functions: Graph["functions"]): PlaceOf {
  const byFile = new Map<FilePath, { readonly name: string; readonly span: Span }[]>();
  for (const { function: id, span } of functions.values()) {
    const there = byFile.get(span.file) ?? [];
    there.push({ name: withoutOrdinals(id), span });
    byFile.set(span.file, there);
  }
  for (const there of byFile.values()) there.sort((a, b) => before(a.span.start, b.span.start));
  return (span) => byFile.get(span.file)?.findLast((one) => contains(one.span, span.start))?.name ?? span.file;
}

/** "createUser>2" is the second nameless function in there, until another comes before it. */
function withoutOrdinals(id: string): string {
  return id.replace(/>\d+/g, ">");
}

function contains({ start, end }: Span, at: Position): boolean {
  return before(start, at) <= 0 && before(at, end) <= 0;
}

function before(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
