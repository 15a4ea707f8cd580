// Terms as values: one key for equal terms, a step into a field, and how a term is rebuilt from its parts.

import { digestOf } from "../model/canonical.js";
import type { Term } from "../model/graph.js";
import { type CallId, field } from "../model/names.js";
import { fieldsInOrder, partsOf, withValues } from "../model/parts-of-term.js";
import { knownOf } from "./known.js";

export const nothing: Term = { kind: "nothing" };
export const unknown = (mentions: readonly Term[]): Term => ({ kind: "unknown", mentions });

const longestKey = 4096;

/** Canonical: equal terms, and only they, have equal keys. */
export function termKey(term: Term): string {
  const known = knownOf(term);
  known.key ??= bearable(writeKey(term));
  return known.key;
}
/** Terms share their parts: written out, a filter that twenty lines add to would be a text of many megabytes. */
function bearable(key: string): string {
  return key.length > longestKey ? digestOf(key) : key;
}
export function termKeys(terms: readonly Term[]): string {
  return `[${terms.map(termKey).join(",")}]`;
}

function writeKey(term: Term): string {
  switch (term.kind) {
    case "literal":
      return JSON.stringify(term.value);
    case "nothing":
      return "nothing";
    case "parameter":
      return `$${term.index}@${term.of}`;
    case "self":
      return `this@${term.of}`;
    case "answer":
    case "promise":
      return `${term.kind}(${term.call})`;
    case "named":
      return `<${term.origin}>`;
    case "member":
      return `${termKey(term.of)}.${term.name}`;
    case "record":
      return `{${fieldsInOrder(term.fields)
        .map(([name, value]) => `${JSON.stringify(name)}:${termKey(value)}`)
        .join(",")}${term.open ? `,…${term.rest.length > 0 ? termKeys(term.rest) : ""}` : ""}}`;
    case "list":
      return `list${termKeys(term.items)}${term.open ? "…" : ""}`;
    case "not":
      return `!${termKey(term.of)}`;
    case "all":
    case "any":
      return `${term.kind}${termKeys(term.of)}`;
    case "either":
      return `(${termKey(term.test)}?${termKey(term.then)}:${termKey(term.otherwise)})`;
    case "equal":
      return `(${termKey(term.left)}==${termKey(term.right)})`;
    case "contains":
      return `(${termKey(term.item)} in ${termKey(term.of)})`;
    case "above":
      return `(${termKey(term.of)}>${term.orEqual ? "=" : ""}${termKey(term.than)})`;
    case "begins":
      return `(${termKey(term.of)} begins ${termKey(term.with)})`;
    case "path":
      return `path(${JSON.stringify(term.route)}${term.faithful ? " faithful" : ""}${term.query ? " query" : ""}${term.rewritten ? " rewritten" : ""})`;
    case "instance":
      return `(${termKey(term.of)} is <${term.class}>)`;
    case "object":
      return `object${term.classes.map((one) => `<${one}>`).join("")}${termKeys(term.mentions)}`;
    case "unknown":
      return `unknown${termKeys(term.mentions)}`;
  }
}

/** `term.name`, as far as the term says what stands there. */
export function select(term: Term, name: string): Term {
  switch (term.kind) {
    case "record":
      return field(term.fields, name) ?? (term.open ? fromRest(term.rest.map((one) => select(one, name))) : nothing);
    case "list":
      return selectItem(term, name);
    case "either":
      return selectEither(term, name);
    case "all":
    case "any":
      return select(spelledOut(term), name);
    case "literal":
    case "nothing":
    case "not":
    case "equal":
    case "contains":
    case "above":
    case "begins":
    case "instance":
      return nothing;
    default:
      return { kind: "member", of: term, name };
  }
}

/** Nobody reads a field of nothing and goes on: of a record or nothing, it is the record's. */
function selectEither({ test, then, otherwise }: Extract<Term, { kind: "either" }>, name: string): Term {
  if (isNothing(then) !== isNothing(otherwise)) return select(isNothing(then) ? otherwise : then, name);
  return { kind: "either", test, then: select(then, name), otherwise: select(otherwise, name) };
}

function isNothing(term: Term): boolean {
  if (term.kind === "either") return isNothing(term.then) && isNothing(term.otherwise);
  return term.kind === "nothing" || (term.kind === "literal" && term.value === null);
}

/** `{ ...params, page }.id` is `params.id`; of several, any of theirs. */
function fromRest(selected: readonly Term[]): Term {
  const [only, ...others] = selected;
  return only && others.length === 0 ? only : unknown(selected);
}

/** In an empty list there is nothing, by whichever name. */
function selectItem(list: Extract<Term, { kind: "list" }>, name: string): Term {
  if (!list.open && list.items.length === 0) return name === "length" ? { kind: "literal", value: 0 } : nothing;
  if (list.open || !/^\d+$/.test(name)) return unknown(list.items);
  return list.items[Number(name)] ?? nothing;
}

/** `a && b` is `a ? b : a`, and `a || b` is `a ? a : b`. */
export function spelledOut({ kind, of }: Extract<Term, { kind: "all" | "any" }>): Term {
  const [first, ...rest] = of;
  if (!first) return unknown([]);
  if (rest.length === 0) return first;
  const others: Term = { kind, of: rest };
  return kind === "all" ? { kind: "either", test: first, then: others, otherwise: first } : { kind: "either", test: first, then: first, otherwise: others };
}

/** The same term with each part changed; a member is looked up anew, in what its record has become. Unchanged parts give the very same term. */
export function rebuild(term: Term, change: (part: Term) => Term): Term {
  const parts = partsOf(term);
  if (parts.length === 0) return term;
  const changed = parts.map(change);
  return changed.every((part, index) => part === parts[index]) ? term : withParts(term, changed);
}

/** As `partsOf` orders them. */
function withParts(term: Term, parts: readonly Term[]): Term {
  const [first = nothing, second = nothing, third = nothing] = parts;
  switch (term.kind) {
    case "member":
      return select(first, term.name);
    case "not":
      return { kind: "not", of: first };
    case "record":
      return withFields(term, parts);
    case "list":
      return { ...term, items: parts };
    case "all":
    case "any":
      return { kind: term.kind, of: parts };
    case "either":
      return { kind: "either", test: first, then: second, otherwise: third };
    case "equal":
      return { kind: "equal", left: first, right: second };
    case "contains":
      return { kind: "contains", of: first, item: second };
    case "above":
      return { ...term, of: first, than: second };
    case "begins":
      return { kind: "begins", of: first, with: second };
    case "instance":
      return { ...term, of: first };
    case "object":
      return { ...term, mentions: parts };
    case "unknown":
      return flatUnknown(parts);
    default:
      return term;
  }
}

function withFields(term: Extract<Term, { kind: "record" }>, parts: readonly Term[]): Term {
  return { ...term, fields: withValues(term.fields, parts, nothing), rest: parts.slice(parts.length - term.rest.length) };
}

const mostMentions = 8;

/** Of many, the first; and something that nobody knows, so that it is never taken to be made of these alone. */
export function madeOf(mentions: readonly Term[]): Term {
  return unknown(mentions.length > mostMentions ? [...mentions.slice(0, mostMentions), unknown([])] : mentions);
}

/** Made of what is made of others is made of those others. */
export function flatUnknown(mentions: readonly Term[]): Term {
  return unknown(uniqueTerms(mentions.flatMap((mention) => (isMixture(mention) ? partsOf(flatUnknown(partsOf(mention))) : [mention]))));
}

function isMixture({ kind }: Term): boolean {
  return kind === "unknown" || kind === "record" || kind === "list";
}

export function uniqueTerms(terms: readonly Term[]): readonly Term[] {
  return terms.length < 2 ? terms : [...new Map(terms.map((term) => [termKey(term), term])).values()];
}

/** A test, as it reads where a call has answered just so. */
export function asIf(test: Term, call: CallId, answer: Term): Term {
  return test.kind === "answer" && test.call === call ? answer : rebuild(test, (part) => asIf(part, call, answer));
}
