// The literal or enum member that an expression is known to be. The resolver tells what a value may be, as far as it can be followed;
// a constant must be all that it can be: of `string | null` the resolver knows only null.
import type { Binding, Entry, ExpressionId, FileFacts } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { type FilePath, field } from "../model/names.js";
import { isChanged } from "./changes.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import type { Resolved, Scope } from "./resolve/resolved.js";

const deepest = 12;

export function constantOf(linking: Linking, { file, scope }: Instance, expression: ExpressionId): Term | null {
  if (!isFixed(linking, { file, scope }, expression, [], 0)) return null;
  const values = linking.resolver.valuesOf({ file, expression, scope });
  const [only] = values;
  return values.length === 1 && only ? constant(only) : null;
}

/** A list of nothing but literals, in whichever file it is written: `OPEN_PATHS`. */
export function literalsOf(linking: Linking, { file, scope }: Instance, expression: ExpressionId): Extract<Term, { kind: "list" }> | null {
  if (isChanged(linking, { file }, expression, null) || !isFixed(linking, { file, scope }, expression, [], 0)) return null;
  const [only, ...others] = linking.resolver.valuesOf({ file, expression, scope });
  if (only?.kind !== "list" || !only.site || others.length > 0) return null;
  const { expressions } = factsOf(linking, only.site.file);
  const list = expressions[only.site.expression];
  const items = list?.kind === "list" ? list.items.map((item) => expressions[item]) : [];
  const literals = items.flatMap((item) => (item?.kind === "literal" ? [{ kind: "literal", value: item.value } as const] : []));
  return literals.length > 0 && literals.length === items.length ? { kind: "list", items: literals, open: false } : null;
}

function constant(value: Resolved): Term | null {
  if (value.kind === "literal") return { kind: "literal", value: value.value };
  if (value.kind === "enum-member") return { kind: "named", origin: value.origin };
  return null;
}

interface Place {
  readonly file: FilePath;
  readonly scope: Scope | null;
}

type Path = readonly (string | number)[];
/** Whichever field or item it is. */
const each = "*";

/** Written out, as far as one looks along the path: no call, no choice, nothing that somebody else fills. */
function isFixed(linking: Linking, place: Place, expression: ExpressionId, path: Path, depth: number): boolean {
  const facts = factsOf(linking, place.file);
  const found = facts.expressions[expression];
  if (!found || depth > deepest) return false;
  switch (found.kind) {
    case "literal":
      return true;
    case "record":
      return isFixedField(linking, place, found.entries, path, depth);
    case "list":
      return path.length === 0 || found.items.every((item) => isFixed(linking, place, item, path.slice(1), depth + 1));
    case "cast":
      return isFixed(linking, place, found.of, path, depth + 1);
    case "member":
      return !isChanged(linking, place, found.of, found.name) && isFixed(linking, place, found.of, [found.name, ...path], depth + 1);
    case "element":
      return isFixed(linking, place, found.of, [each, ...path], depth + 1) && isFixed(linking, place, found.key, [], depth + 1);
    case "call":
      return isFrozen(facts, found.callee) && found.arguments.slice(0, 1).every((one) => isFixed(linking, place, one, path, depth + 1));
    case "name":
      return isFixedBinding(linking, place, facts.bindings[found.binding], path, depth);
    default:
      return false;
  }
}

/** What a record lacks is known too. */
function isFixedField(linking: Linking, place: Place, entries: readonly Entry[], [first, ...rest]: Path, depth: number): boolean {
  if (first === undefined) return true;
  return entries.every((entry) => {
    if (entry.kind === "spread") return isFixed(linking, place, entry.of, [first, ...rest], depth + 1);
    return (entry.name !== null && first !== each && entry.name !== first) || isFixed(linking, place, entry.value, rest, depth + 1);
  });
}

function isFixedBinding(linking: Linking, place: Place, binding: Binding | undefined, path: Path, depth: number): boolean {
  switch (binding?.kind) {
    case "enum":
    case "class":
    case "namespace":
      return true;
    case "variable":
      return (
        binding.value !== null &&
        binding.assigned.length === 0 &&
        binding.default === null &&
        isFixed(linking, place, binding.value, [...binding.path, ...path], depth + 1)
      );
    case "parameter": {
      const given = place.scope?.bound.get(`${place.file}#${binding.function}:${binding.index}`);
      return given !== undefined && binding.assigned.length === 0 && isFixed(linking, given, given.expression, [...binding.path, ...path], depth + 1);
    }
    case "import":
      return isFixedImport(linking, place.file, binding.specifier, binding.imported, path, depth);
    default:
      return false;
  }
}

function isFixedImport(linking: Linking, from: FilePath, specifier: string, imported: string, path: Path, depth: number): boolean {
  const file = linking.leadsTo(specifier, from);
  if (file === null || depth > deepest) return false;
  return imported === "*" || isFixedExport(linking, factsOf(linking, file), imported, path, depth + 1);
}

function isFixedExport(linking: Linking, facts: FileFacts, exported: string, path: Path, depth: number): boolean {
  const one = field(facts.exports, exported);
  const place = { file: facts.path, scope: null };
  switch (one?.kind) {
    case "local":
      return one.bindings.some((id) => isFixedBinding(linking, place, facts.bindings[id], path, depth));
    case "expression":
      return isFixed(linking, place, one.value, path, depth);
    case "elsewhere":
      return isFixedImport(linking, facts.path, one.specifier, one.name, path, depth);
    case undefined:
      return facts.stars.some((specifier) => isFixedImport(linking, facts.path, specifier, exported, path, depth));
  }
}

/** `Object.freeze({ … })` */
function isFrozen({ expressions }: FileFacts, callee: ExpressionId): boolean {
  const found = expressions[callee];
  return found?.kind === "member" && found.name === "freeze" && expressions[found.of]?.kind === "global";
}
