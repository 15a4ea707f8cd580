// A term closed: answers of own functions become what those hand back, so that only parameters, constants and the caller's own answers are left.

import { isCondition, keysIn } from "../model/action-keys.js";
import type { GuardEvidence, LinkedCall, Term } from "../model/graph.js";
import type { CallId, InstanceId } from "../model/names.js";
import { partsOf } from "../model/parts-of-term.js";
import { answerersOf } from "./answerers.js";
import { compare } from "./evidence.js";
import { knownOf } from "./known.js";
import { bounded, placesIn } from "./places.js";
import { placesAsked } from "./places-asked.js";
import { type Binding, type Bound, handsOn, substitute } from "./substitute.js";
import type { Arguments, Program, Summary } from "./summary.js";
import { madeOf, rebuild, termKey, uniqueTerms, unknown } from "./terms.js";
import { waysFor } from "./ways-for.js";
import { widen } from "./widen.js";

export function close(term: Term, program: Program): Term {
  return bounded(replace(term, program));
}

function replace(term: Term, program: Program): Term {
  if (term.kind === "answer" || term.kind === "promise") return closeAnswer(term.call, program);
  if (answersIn(term).length === 0) return term;
  // Terms share their parts: read as a tree, a value that was copied over and over would be walked without end.
  const known = program.memory.replaced.get(term);
  if (known) return known;
  const replaced = rebuild(term, (part) => replace(part, program));
  program.memory.replaced.set(term, replaced);
  return replaced;
}

function closeAnswer(id: CallId, program: Program): Term {
  const known = program.memory.closed.get(id);
  if (known) return known;
  const closed = bounded(openAnswer(id, program));
  program.memory.closed.set(id, closed);
  return closed;
}

function openAnswer(id: CallId, program: Program): Term {
  const call = program.calls.get(id);
  if (!call) return unknown([]);
  // An answer that is the caller stands for itself, and so does one whom the caller claims to be.
  return call.identityAt.length > 0 || program.claims.has(id) ? { kind: "answer", call: id } : foundBy(call, program);
}

/** What its answer is made of. */
export function foundBy(call: LinkedCall, program: Program): Term {
  const answerers = otherThanSelf(call, program);
  if (answerers.length > 0) return oneOf(answerers.flatMap((callee) => handedTo(program.summaryOf(callee), bindingOf(call, callee, program))));
  // What a library makes of values is known by those: a record loaded by a key, a parsed body.
  const made = argumentsOf(call, program);
  const passed = letPass(call, made.arguments);
  if (passed) return passed;
  const mentions = uniqueTerms([...(made.self ? placesIn(made.self) : []), ...made.arguments.flatMap(placesAsked)]);
  return mentions.length === 0 ? { kind: "answer", call: call.id } : madeOf(mentions);
}

/** `schema.parse({ id, name })`: what lets a record pass hands on its fields. Limit: a schema that puts something else in their place is taken for one that does not. */
function letPass({ name }: LinkedCall, [given, ...others]: readonly Term[]): Term | null {
  return given?.kind === "record" && others.length === 0 && /\.parse(Async)?$/.test(name) ? { ...given, open: true } : null;
}

/** Where its arguments rule out some of the ways to answer, what the others hand back. */
function handedTo({ handsBack, waysBack }: Summary, bound: Bound): readonly Term[] {
  const left = waysFor(waysBack, bound);
  return left.length < waysBack.length && left.length > 0 ? left.map(({ value }) => value) : [substitute(handsBack, bound)];
}

/** `delegate.load(...args)` in a function of that name: what it hands back itself is what the others hand back. */
function otherThanSelf(call: LinkedCall, program: Program): readonly InstanceId[] {
  const { circle } = program;
  const callees = inOrder(answerersOf(call));
  if (circle.size !== 1 || callees.length < 2) return callees;
  return callees.filter((callee) => {
    const binding = circle.has(callee) ? bindingOf(call, callee, program) : null;
    return !binding || !handsOn(binding);
  });
}

/** One of these, and nobody can say which. */
export function oneOf(terms: readonly Term[]): Term {
  const [first, ...others] = uniqueTerms(terms.flatMap(waysOf));
  if (!first) return unknown([]);
  return bounded(others.reduce<Term>((so, other) => ({ kind: "either", test: anyTest, then: so, otherwise: other }), first));
}
const anyTest = unknown([]);

function waysOf(term: Term): readonly Term[] {
  return term.kind === "either" && termKey(term.test) === termKey(anyTest) ? [...waysOf(term.then), ...waysOf(term.otherwise)] : [term];
}

/** Callees in an order of their own, whoever listed them. */
export function inOrder(ids: readonly InstanceId[]): readonly InstanceId[] {
  return [...ids].sort(compare);
}

export function bindingOf(call: LinkedCall, callee: InstanceId, program: Program): Binding | null {
  const fn = program.functions.get(callee);
  // What a library hands to a function, nobody here can say.
  if (!fn || !call.callees.includes(callee)) return null;
  const given = argumentsOf(call, program);
  const inCircle = program.circle.has(callee);
  const bindings = entry(program.memory.bindings, given, () => new Map<string, Binding>());
  return entry(bindings, `${inCircle ? "in circle " : ""}${callee}`, () => ({
    of: fn.function,
    arguments: inCircle ? given.arguments.map(widen) : given.arguments,
    self: inCircle && given.self ? widen(given.self) : given.self,
    replaced: new Map(),
    done: new Map(),
    missed: new Map(),
  }));
}

function entry<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

function argumentsOf(call: LinkedCall, program: Program): Arguments {
  const known = program.memory.arguments.get(call.id);
  if (known) return known;
  // `cursor = next(cursor)`: an argument that is the call's own answer, sooner or later. Inside itself, nothing is known of it.
  program.memory.arguments.set(call.id, { arguments: call.arguments.map(() => unknown([])), self: null });
  const closed = { arguments: call.arguments.map((term) => close(term, program)), self: call.self && close(call.self, program) };
  program.memory.arguments.set(call.id, closed);
  return closed;
}

export function closeEvidence(evidence: GuardEvidence, program: Program): GuardEvidence {
  if (!evidence.permission && !evidence.subject && evidence.about.length === 0 && evidence.arms.length === 0) return evidence;
  return {
    ...evidence,
    permission: evidence.permission && close(evidence.permission, program),
    subject: evidence.subject && close(evidence.subject, program),
    about: evidence.about.flatMap((term) => (evidence.form === "scoped-query" ? spellCondition(term, program) : [close(term, program)])),
    arms: evidence.arms.map((arm) => closeEvidence(arm, program)),
  };
}

/** A condition that an own function put together, or a choice among conditions, field by field. One that asks for nothing by its name is about nobody. */
function spellCondition(term: Term, program: Program): readonly Term[] {
  const closed = close(term, program);
  if (closed.kind !== "list" && !isCondition(closed)) return [closed];
  const told = keysIn(closed, "", "selects").map((key) => bounded(key.term));
  return told.length > 0 ? told : [unknown([])];
}

const noAnswers: readonly CallId[] = [];

export function answersIn(term: Term): readonly CallId[] {
  if (term.kind === "answer" || term.kind === "promise") return [term.call];
  const parts = partsOf(term);
  if (parts.length === 0) return noAnswers;
  const known = knownOf(term);
  known.answers ??= parts.flatMap(answersIn);
  return known.answers;
}
