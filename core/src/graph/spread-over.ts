// Whether what is spread into a record behind a field may stand in that field's place.
import type { Entry, FileFacts } from "../model/facts.js";
import type { FilePath } from "../model/names.js";
import type { Resolver, Site } from "./resolve/resolved.js";

// Limit: options that a function is handed (`{ where, ...options }`) are taken to leave alone what is written before them. They hold the transaction, and what to load.
/** `{ ownerId: caller.id, ...request.body }`: what stood before may not be what stands there. */
export function mayHold(files: ReadonlyMap<FilePath, FileFacts>, resolver: Resolver, { file, scope }: Site, entry: Entry, name: string): boolean {
  if (entry.kind !== "spread") return entry.name === null;
  const facts = files.get(file);
  const found = facts?.expressions[entry.of];
  if (found?.kind === "name" && facts?.bindings[found.binding]?.kind === "parameter") return false;
  const values = resolver.valuesOf({ file, expression: entry.of, scope });
  return values.length === 0 || values.some((value) => value.kind !== "record" || resolver.memberOf(value, name).length > 0);
}
