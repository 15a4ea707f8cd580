// Where a value stands in the text, as people are shown it.
import type { FileFacts } from "../model/facts.js";
import type { FilePath, Span } from "../model/names.js";
import { spanOf } from "./places.js";
import type { Resolved, Site } from "./resolve/resolved.js";

interface Source {
  readonly files: ReadonlyMap<FilePath, FileFacts>;
}

/** `export function GET`: no expression stands for it. */
export function spanOfOwn(source: Source, resolved: Resolved | null): Span | null {
  const facts = resolved?.kind === "function" ? source.files.get(resolved.file) : undefined;
  const fn = resolved?.kind === "function" ? facts?.functions[resolved.index] : undefined;
  return facts && fn ? spanOf(facts, fn.nameAt) : null;
}

export function spanAt(source: Source, { file, expression }: Site): Span | null {
  const facts = source.files.get(file);
  const found = facts?.expressions[expression];
  if (!facts) return null;
  if (found?.kind === "call") return spanOf(facts, found.at);
  const fn = found?.kind === "function" ? facts.functions[found.function] : undefined;
  return fn ? spanOf(facts, fn.nameAt) : null;
}
