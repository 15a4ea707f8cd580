// Where a text is put together that goes by a name, or that an own function makes: `const key = keyOf(token)`.
import type { Expression, FileFacts } from "../model/facts.js";
import type { FilePath } from "../model/names.js";
import type { Resolver, Site } from "./resolve/resolved.js";

interface Source {
  readonly files: ReadonlyMap<FilePath, FileFacts>;
  readonly resolver: () => Resolver;
}
const deepest = 4;

/** Limit: of own functions, those that do nothing but hand back one text. */
export function textBehind(source: Source, site: Site, depth = 0): Site | null {
  const facts = source.files.get(site.file);
  const found = facts?.expressions[site.expression];
  if (!facts || !found || depth > deepest) return null;
  switch (found.kind) {
    case "template":
      return site;
    case "name": {
      const binding = facts.bindings[found.binding];
      const value = binding?.kind === "variable" && !binding.assigned.length && !binding.path.length ? binding.value : null;
      return value === null ? null : textBehind(source, { ...site, expression: value }, depth + 1);
    }
    case "call":
      return textOfCall(source, site, depth);
    default:
      return null;
  }
}

function textOfCall(source: Source, site: Site, depth: number): Site | null {
  const { functions, externals, signatures } = source.resolver().calleesOf(site);
  const [fn, ...others] = functions;
  if (!fn || others.length + externals.length + signatures.length > 0) return null;
  const [returned, ...more] = source.files.get(fn.file)?.functions[fn.index]?.returned ?? [];
  return returned === undefined || more.length > 0 ? null : textBehind(source, { file: fn.file, expression: returned, scope: fn.scope }, depth + 1);
}

/** What a hole of a text is called where it stands: the last name written there. */
export function nameOfHole(facts: FileFacts, expression: number): string | null {
  const found: Expression | undefined = facts.expressions[expression];
  switch (found?.kind) {
    case "name":
      return facts.bindings[found.binding]?.name ?? null;
    case "member":
      return found.name;
    case "call":
      return nameOfHole(facts, found.callee);
    case "cast":
    case "await":
      return nameOfHole(facts, found.of);
    default:
      return null;
  }
}
