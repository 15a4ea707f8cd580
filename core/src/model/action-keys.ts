// The fields by which an action picks or writes what it touches, read from a record: `{ id, owner: { connect: { id: user.id } } }`.
import type { ActionKey, Term } from "./graph.js";

/** Operators that stand for their content: `{ AND: […] }`, `{ id: { equals: x } }`. */
export const through = new Set(["AND", "$and", "and", "equals", "$eq", "eq", "is", "$elemMatch"]);
/** Everything else that looks like an operator selects no row by being equal. */
// Limit: `in: [a, b]` is no key, even of one item. Seen in prisma/scoped-queries.
export const operators = new Set([
  "OR",
  "NOT",
  "not",
  "or",
  "none",
  "every",
  "isNot",
  "in",
  "notIn",
  "gt",
  "gte",
  "lt",
  "lte",
  "ne",
  "ilike",
  "like",
  "contains",
  "startsWith",
  "endsWith",
  "search",
  "mode",
  "has",
  "hasEvery",
  "hasSome",
  "isEmpty",
  "path",
  "RAW",
  "arrayContains",
]);

/** What is below them must not be so. */
export const denials = new Set(["NOT", "not", "none", "isNot", "notIn", "ne", "neq", "$ne", "$nin", "$not", "$nor"]);

/** A choice among conditions: what each of them asks for is asked for, whichever it is. */
export const choices = new Set(["OR", "or", "$or"]);

const deepest = 9;

/** Nested records are laid flat: `{ members: { some: { userId } } }` gives "members.some.userId". A record that a caller will hand over keeps its place, under no name, until it is known. */
export function keysIn(term: Term, path: string, role: ActionKey["role"], depth = 0): readonly ActionKey[] {
  if (depth > deepest) return [];
  if (term.kind === "list" && role === "selects") return term.open ? [] : keysOfEach(term.items, path, depth);
  if (term.kind === "either" && role === "selects" && isCondition(term)) return keysOfEach(formsOf(term), path, depth);
  if (term.kind !== "record") return path || isPlace(term) ? [{ field: path, term, role }] : [];
  return Object.entries(term.fields).flatMap(([key, value]) => {
    if (role === "selects" && through.has(key)) return partsOf(value).flatMap((part) => keysIn(part, path, role, depth + 1));
    if (role === "selects" && choices.has(key)) return value.kind === "list" ? keysIn(value, path ? `${path}.${key}` : key, role, depth + 1) : [];
    if (role === "selects" && (operators.has(key) || key.startsWith("$"))) return [];
    return keysIn(value, path ? `${path}.${key}` : key, role, depth + 1);
  });
}

/** Put together in one of two forms, each of them written out: `isSlug ? { slug, teamId } : { id, teamId }`. */
export function isCondition(term: Term): boolean {
  return term.kind === "either" ? isCondition(term.then) && isCondition(term.otherwise) : term.kind === "record";
}
function formsOf(term: Term): readonly Term[] {
  return term.kind === "either" ? [...formsOf(term.then), ...formsOf(term.otherwise)] : [term];
}

/** A list of conditions is a choice among them: `OR: [{ ownerId: user.id }, { members: { some: { userId: user.id } } }]` asks for that user either way. */
function keysOfEach(arms: readonly Term[], path: string, depth: number): readonly ActionKey[] {
  const each = arms.map((arm) => keysIn(arm, path, "selects", depth + 1));
  const [first = [], ...others] = each;
  const common = first.filter(({ term }) => others.every((keys) => keys.some((key) => isSamePlace(key.term, term))));
  return common.length > 0 ? common : oneOfEach(each);
}

const mostChoices = 16;

/** `OR: [{ ownerId: user.id }, { teamId: user.teamId }]`: one of these or the other, which both may be the caller's. */
function oneOfEach(arms: readonly (readonly ActionKey[])[]): readonly ActionKey[] {
  const [first = [], ...others] = arms.map((keys) => keys.filter(({ term }) => term.kind !== "literal"));
  if (arms.reduce((count, keys) => count * keys.length, 1) > mostChoices) return [];
  return others.reduce<readonly ActionKey[]>(
    (before, keys) => before.flatMap((a) => keys.map((b) => ({ field: `${a.field}|${b.field}`, term: either(a.term, b.term), role: a.role }))),
    first,
  );
}
function either(then: Term, otherwise: Term): Term {
  return { kind: "either", test: { kind: "unknown", mentions: [] }, then, otherwise };
}

function isSamePlace(a: Term, b: Term): boolean {
  switch (a.kind) {
    case "member":
      return b.kind === "member" && a.name === b.name && isSamePlace(a.of, b.of);
    case "parameter":
      return b.kind === "parameter" && a.of === b.of && a.index === b.index;
    case "self":
      return b.kind === "self" && a.of === b.of;
    case "answer":
      return b.kind === "answer" && a.call === b.call;
    default:
      return false;
  }
}

function partsOf(value: Term): readonly Term[] {
  return value.kind === "list" ? value.items : [value];
}

function isPlace(term: Term): boolean {
  return term.kind === "member" ? isPlace(term.of) : term.kind === "parameter" || term.kind === "self" || term.kind === "answer" || term.kind === "promise";
}
