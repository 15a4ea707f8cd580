// Deeds -> code lenses: above each entry point, what it can do and what came of it.
import type { CodeLens } from "vscode-languageserver";
import { type FilePath, showEntry } from "../../index.js";
import { type Deed, sayOutcomes } from "./deeds.js";
import { placeOf, rangeOf, type UriOf } from "./places.js";

/** One for each entry point of the file that does something which is asked about. */
export function presentLenses(deeds: readonly Deed[], file: FilePath, uriOf: UriOf): readonly CodeLens[] {
  const byEntry = new Map<string, Deed[]>();
  for (const deed of deeds) if (deed.entryPoint.span.file === file) byEntry.set(deed.entryPoint.id, [...(byEntry.get(deed.entryPoint.id) ?? []), deed]);
  const rows = [...byEntry.values()]
    .flatMap((inside) => (inside[0] ? [{ inside, entryPoint: inside[0].entryPoint }] : []))
    .sort((a, b) => a.entryPoint.span.start.line - b.entryPoint.span.start.line || a.entryPoint.span.start.column - b.entryPoint.span.start.column);
  const lines = rows.map(({ entryPoint }) => entryPoint.span.start.line);
  return rows.map(({ inside, entryPoint }) => {
    const says = sayOutcomes(inside);
    // One line may register several: a route under two paths, a list of routes.
    const isAlone = lines.indexOf(entryPoint.span.start.line) === lines.lastIndexOf(entryPoint.span.start.line);
    const title = isAlone ? says : `${showEntry(entryPoint)}: ${says}`;
    return { range: rangeOf(entryPoint.span), command: { title, command: "countersign.showEntry", arguments: [placeOf(entryPoint.span, uriOf)] } };
  });
}
