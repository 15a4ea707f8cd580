// The few moves that terms are put together by.
import type { Term } from "../model/graph.js";

export const nothing: Term = { kind: "nothing" };
export const someObject: Term = { kind: "object", mentions: [], classes: [] };
export const no: Term = { kind: "literal", value: null };

/** Whether it came to a rescue: `promise.catch(rescue)` is the answer, or what the rescue says. */
export const rescued: Term = { kind: "unknown", mentions: [{ kind: "literal", value: "rescued" }] };

export function unknown(mentions: readonly Term[]): Term {
  return { kind: "unknown", mentions };
}
export function negate(of: Term): Term {
  return of.kind === "not" ? (of.of.kind === "not" ? negate(of.of.of) : { kind: "not", of }) : { kind: "not", of };
}

/** A field of a record that is written out is that field's value. */
export function memberOf(of: Term, member: string): Term {
  if (of.kind === "record") return Object.hasOwn(of.fields, member) ? (of.fields[member] ?? nothing) : of.open ? fromRest(of.rest, member) : nothing;
  if (of.kind === "list" && !of.open && /^\d+$/.test(member)) return of.items[Number(member)] ?? nothing;
  if (of.kind === "list" && !of.open && member === "length") return { kind: "literal", value: of.items.length };
  if (of.kind === "either") return { ...of, then: memberOf(of.then, member), otherwise: memberOf(of.otherwise, member) };
  if (of.kind === "literal" || of.kind === "nothing") return nothing;
  return { kind: "member", of, name: member };
}

export function along(term: Term, path: readonly (string | number)[]): Term {
  return path.reduce<Term>((at, step) => memberOf(at, String(step)), term);
}

/** `{ ...params, page }.id` is `params.id`; of several, the last one's that has it. */
function fromRest(rest: readonly Term[], member: string): Term {
  const [first, ...others] = rest.map((one) => memberOf(one, member));
  return others.reduce<Term>((before, then) => ({ kind: "either", test: isThere(then), then, otherwise: before }), first ?? unknown([]));
}
function isThere(term: Term): Term {
  return { kind: "not", of: { kind: "equal", left: term, right: nothing } };
}

/** `await`: the promise's own answer, also of a list of promises that `Promise.all` has waited for. */
export function settled(of: Term): Term {
  if (of.kind === "promise") return { kind: "answer", call: of.call };
  if (of.kind === "list") return { ...of, items: of.items.map(settled) };
  if (of.kind === "either") return { ...of, then: settled(of.then), otherwise: settled(of.otherwise) };
  return of;
}
