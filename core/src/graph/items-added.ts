// What is added to a list that a function fills step by step, as far as the call tells that it came by there.
import type { ExpressionId, FileFacts } from "../model/facts.js";
import type { FilePath } from "../model/names.js";
import { addedTo, type Side } from "./resolve/filled-lists.js";
import type { Site } from "./resolve/resolved.js";

type Files = ReadonlyMap<FilePath, FileFacts>;

/** `open`: something may have been added besides. */
export function itemsAdded(files: Files, site: Site): { readonly items: readonly Site[]; readonly open: boolean } {
  const facts = files.get(site.file);
  const told = (facts && addedTo(facts, site.expression))?.map(({ items, under }) => ({ items, is: isReached(files, site, under) })) ?? [];
  const items = told.flatMap((one) => (one.is ? one.items.map((expression) => ({ ...site, expression })) : []));
  const isSpread = items.some((item) => facts?.expressions[item.expression]?.kind === "spread");
  return { items, open: isSpread || told.some(({ is }) => is === null) };
}

/** null: not told. */
function isReached(files: Files, site: Site, under: readonly Side[]): boolean | null {
  const told = under.map(({ test, so }) => {
    const is = isThere(files, { ...site, expression: test });
    return is === null ? null : is === so;
  });
  return told.includes(false) ? false : told.includes(null) ? null : true;
}

/** Whether a parameter was given something, for which the call must have written it out. */
function isThere(files: Files, { file, expression, scope }: Site): boolean | null {
  const facts = files.get(file);
  const found = facts?.expressions[expression];
  if (found?.kind === "not") {
    const inner = isThere(files, { file, expression: found.of, scope });
    return inner === null ? null : !inner;
  }
  const binding = found?.kind === "name" ? facts?.bindings[found.binding] : undefined;
  if (binding?.kind !== "parameter" || binding.path.length > 0 || binding.assigned.length > 0) return null;
  const given = scope?.bound.get(`${file}#${binding.function}:${binding.index}`);
  return given ? isWritten(files, given.file, given.expression) : null;
}

function isWritten(files: Files, file: FilePath, expression: ExpressionId): boolean | null {
  const found = files.get(file)?.expressions[expression];
  switch (found?.kind) {
    case "literal":
      return Boolean(found.value);
    case "list":
    case "record":
    case "function":
      return true;
    case "nothing":
      return false;
    default:
      return null;
  }
}
