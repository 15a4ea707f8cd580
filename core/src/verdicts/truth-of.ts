// What a test comes to by its text alone, once its values are written out: `["admin"].includes("guest")`.
import type { Term } from "../model/graph.js";

type Constant = string | number | boolean | null | undefined;

/** null: the text does not tell. */
export function truthOf(term: Term): boolean | null {
  switch (term.kind) {
    case "literal":
      return Boolean(term.value);
    case "nothing":
      return false;
    case "object":
    case "record":
    case "list":
      return true;
    case "not":
      return negated(truthOf(term.of));
    case "all":
      return together(term.of.map(truthOf), false);
    case "any":
      return together(term.of.map(truthOf), true);
    case "either":
      return agreed(armsOf(term).map(truthOf));
    case "equal":
      return overlap(valuesOf(term.left), valuesOf(term.right));
    case "contains":
      return isAmong(settled(term.of), valuesOf(term.item));
    default:
      return null;
  }
}

/** `given || ["reader"]`, where it is known what was given: the one of them that it comes to. */
export function settled(term: Term): Term {
  if (term.kind === "either") {
    const [only, ...others] = armsOf(term);
    return only && others.length === 0 ? settled(only) : term;
  }
  if (term.kind !== "any" && term.kind !== "all") return term;
  const decides = term.kind === "any";
  const [first, ...rest] = term.of;
  const truth = first ? truthOf(first) : null;
  if (!first || truth === null) return term;
  return truth === decides || rest.length === 0 ? settled(first) : settled({ kind: term.kind, of: rest });
}

function negated(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth;
}
/** One that decides is enough; else all must be known. */
function together(parts: readonly (boolean | null)[], decides: boolean): boolean | null {
  if (parts.includes(decides)) return decides;
  return parts.includes(null) ? null : !decides;
}
function agreed(arms: readonly (boolean | null)[]): boolean | null {
  const [first = null] = arms;
  return arms.every((one) => one === first) ? first : null;
}

function armsOf({ test, then, otherwise }: Extract<Term, { kind: "either" }>): readonly Term[] {
  const truth = truthOf(test);
  return truth === null ? [then, otherwise] : [truth ? then : otherwise];
}

/** All constants that it may be; null where it may be anything else. */
function valuesOf(term: Term): readonly Constant[] | null {
  switch (term.kind) {
    case "literal":
      return [term.value];
    case "nothing":
      return [undefined];
    case "either":
      return ofEach(armsOf(term));
    default:
      return null;
  }
}
function ofEach(terms: readonly Term[]): readonly Constant[] | null {
  const values = terms.map(valuesOf);
  return values.every((one) => one !== null) ? values.flat() : null;
}

function overlap(a: readonly Constant[] | null, b: readonly Constant[] | null): boolean | null {
  if (!a || !b) return null;
  if (!a.some((one) => b.includes(one))) return false;
  return new Set([...a, ...b]).size === 1 ? true : null;
}

/** Written out in the list, or certainly not in it. */
function isAmong(list: Term, item: readonly Constant[] | null): boolean | null {
  if (list.kind !== "list" || list.open || !item || item.length === 0) return null;
  const certain = list.items.flatMap((one) => (one.kind === "literal" ? [one.value] : []));
  if (item.every((one) => one !== undefined && certain.includes(one))) return true;
  const possible = ofEach(list.items);
  return possible && !item.some((one) => possible.includes(one)) ? false : null;
}
