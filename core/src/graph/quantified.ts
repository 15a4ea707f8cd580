// Questions put to every item of a list: `members.some((m) => m.userId === user.id)`, `answers.every(Boolean)`.
import type { ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import type { FunctionId } from "../model/names.js";
import { factsOf, functionIdOf, type Instance, type Linking } from "./linking.js";
import { memberOf, negate, unknown } from "./term-parts.js";

const mostItems = 8;
const mostLiterals = 100;

type TermAt = (instance: Instance, expression: ExpressionId) => Term;

/** What the question says of an item, if it is one expression; null: the text does not tell. `some`: of the one that answers; `every`: of each. */
export function quantified(
  linking: Linking,
  instance: Instance,
  method: "some" | "every" | "find",
  list: Term,
  question: ExpressionId,
  termAt: TermAt,
): Term | null {
  const { expressions } = factsOf(linking, instance.file);
  const found = expressions[question];
  if (found?.kind === "global" && found.name === "Boolean" && method !== "find") return memberOf(list, method === "every" ? "every" : "*");
  const asked = questionOf(linking, instance, question, termAt);
  if (!asked) return null;
  const { term, of } = asked;
  if (method === "every" && isItem(term, of)) return memberOf(list, "every");
  if (method === "some" && term.kind === "not" && isItem(term.of, of)) return negate(memberOf(list, "every"));
  if (method === "find") return foundItem(withItem(term, of, memberOf(list, "*")), memberOf(list, "*"));
  // A list that is written out is asked item by item; an empty one has nothing against anybody.
  if (list.kind === "list" && !list.open && list.items.length <= (list.items.every(({ kind }) => kind === "literal") ? mostLiterals : mostItems))
    return { kind: method === "some" ? "any" : "all", of: list.items.map((item) => withItem(term, of, item)) };
  // Where the list may be empty, "none is refused" and "each may" are said of nobody: only that there is one tells something.
  return { kind: method === "some" ? "all" : "any", of: [withItem(term, of, memberOf(list, "*")), unknown([list])] };
}

/** `permissions.filter((one) => one !== "none")` of a list that is written out, where the text tells of each item; null: it does not. */
export function filtered(linking: Linking, instance: Instance, list: Term, question: ExpressionId, termAt: TermAt): Term | null {
  if (list.kind === "either") {
    const then = filtered(linking, instance, list.then, question, termAt);
    const otherwise = filtered(linking, instance, list.otherwise, question, termAt);
    return then && otherwise && { ...list, then, otherwise };
  }
  if (list.kind !== "list" || list.open || list.items.length > mostItems) return null;
  const asked = questionOf(linking, instance, question, termAt);
  if (!asked) return null;
  const told = list.items.map((item) => ({ item, is: isSo(withItem(asked.term, asked.of, item)) }));
  return told.some(({ is }) => is === null) ? null : { ...list, items: told.flatMap(({ item, is }) => (is ? [item] : [])) };
}

/** Of constants alone; null: not told. */
export function isSo(term: Term): boolean | null {
  switch (term.kind) {
    case "literal":
      return Boolean(term.value);
    case "nothing":
      return false;
    case "list":
    case "record":
      return true;
    case "not": {
      const inner = isSo(term.of);
      return inner === null ? null : !inner;
    }
    case "equal":
      return term.left.kind === "literal" && term.right.kind === "literal" ? areSame(term.left.value, term.right.value) : null;
    default:
      return null;
  }
}

/** `1 == "1"` is not told. */
function areSame(left: unknown, right: unknown): boolean | null {
  return typeof left === typeof right ? left === right : null;
}

/** The item for which the question is so, or nothing: `members.find((m) => m.userId === user.id)`. */
function foundItem(asked: Term, item: Term): Term {
  return { kind: "either", test: asked, then: unknown([item, asked]), otherwise: { kind: "nothing" } };
}

/** An async question answers with a promise, which is always truthy; of a body with several answers the text tells too little. */
function questionOf(linking: Linking, instance: Instance, question: ExpressionId, termAt: TermAt): { readonly term: Term; readonly of: FunctionId } | null {
  const facts = factsOf(linking, instance.file);
  const found = facts.expressions[question];
  const fn = found?.kind === "function" ? facts.functions[found.function] : undefined;
  const [only, ...others] = fn?.returned ?? [];
  if (found?.kind !== "function" || !fn || fn.async || only === undefined || others.length) return null;
  return { term: termAt({ ...instance, index: found.function, outer: instance }, only), of: functionIdOf(facts, found.function) };
}

function isItem(term: Term, of: FunctionId): boolean {
  return term.kind === "parameter" && term.of === of && term.index === 0;
}

/** The same, said of this item. */
function withItem(term: Term, of: FunctionId, item: Term): Term {
  if (isItem(term, of)) return item;
  const inner = (part: Term): Term => withItem(part, of, item);
  switch (term.kind) {
    case "member":
      return memberOf(inner(term.of), term.name);
    case "not":
      return negate(inner(term.of));
    case "all":
    case "any":
      return { ...term, of: term.of.map(inner) };
    case "either":
      return { ...term, test: inner(term.test), then: inner(term.then), otherwise: inner(term.otherwise) };
    case "equal":
      return { ...term, left: inner(term.left), right: inner(term.right) };
    case "contains":
      return { ...term, of: inner(term.of), item: inner(term.item) };
    case "above":
      return { ...term, of: inner(term.of), than: inner(term.than) };
    case "begins":
      return { ...term, of: inner(term.of), with: inner(term.with) };
    case "instance":
      return { ...term, of: inner(term.of) };
    case "record":
      return { ...term, fields: Object.fromEntries(Object.entries(term.fields).map(([key, value]) => [key, inner(value)])), rest: term.rest.map(inner) };
    case "list":
      return { ...term, items: term.items.map(inner) };
    case "object":
    case "unknown":
      return { ...term, mentions: term.mentions.map(inner) };
    default:
      return term;
  }
}
