// What a term is put together from: the one place that knows, for all who walk through terms.
import type { Term } from "./terms.js";

/** The parts that a term is put together from. */
export function partsOf(term: Term): readonly Term[] {
  switch (term.kind) {
    case "member":
    case "not":
    case "instance":
      return [term.of];
    case "record":
      return [...fieldsInOrder(term.fields).map(([, value]) => value), ...term.rest];
    case "list":
      return term.items;
    case "all":
    case "any":
      return term.of;
    case "either":
      return [term.test, term.then, term.otherwise];
    case "equal":
      return [term.left, term.right];
    case "contains":
      return [term.of, term.item];
    case "above":
      return [term.of, term.than];
    case "begins":
      return [term.of, term.with];
    case "object":
    case "unknown":
      return term.mentions;
    default:
      return noParts;
  }
}
const noParts: readonly Term[] = [];

const ordered = new WeakMap<Fields, readonly (readonly [string, Term])[]>();
type Fields = Readonly<Record<string, Term>>;

export function fieldsInOrder(fields: Fields): readonly (readonly [string, Term])[] {
  const known = ordered.get(fields);
  if (known) return known;
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  ordered.set(fields, sorted);
  return sorted;
}

/** The same names in the same order, with other values. */
export function withValues(fields: Fields, values: readonly Term[], instead: Term): Fields {
  const changed = fieldsInOrder(fields).map(([name], index) => [name, values[index] ?? instead] as const);
  const made: Fields = Object.fromEntries(changed);
  ordered.set(made, changed);
  return made;
}
