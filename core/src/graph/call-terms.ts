// What a call's answer is, as a term: an answer to be looked up, or for a few of the language's own functions, what they say of their arguments.
import type { Call, ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import type { GuardMeaning } from "../packs/pack.js";
import { isChanged } from "./changes.js";
import { literalsOf } from "./constants.js";
import { handedBack } from "./handed-words.js";
import { lineageOf, madeBy } from "./lineage.js";
import { factsOf, type Instance, type Linking, type ReadCall } from "./linking.js";
import { metadataFor } from "./metadata-keys.js";
import { isWrittenOut } from "./options.js";
import { ofOutcome } from "./outcome-terms.js";
import { filtered, quantified } from "./quantified.js";
import { readCallIn } from "./read-call.js";
import { memberOf, nothing, rescued, settled, someObject, unknown } from "./term-parts.js";

type TermAt = (instance: Instance, expression: ExpressionId) => Term;

/** The answer is the receiver or the argument again, in another dress. */
const sameValue = new Set([
  "toString",
  "trim",
  "toLowerCase",
  "toUpperCase",
  "valueOf",
  "toHexString",
  "String",
  "Number",
  "parseInt",
  "BigInt",
  "structuredClone",
  "freeze",
]);

export function termOfCall(linking: Linking, instance: Instance, expression: ExpressionId, call: Call, termAt: TermAt): Term {
  const inner = (id: ExpressionId | undefined): Term => (id === undefined ? nothing : termAt(instance, id));
  if (call.form === "new") return { kind: "object", mentions: call.arguments.map(inner), classes: lineageOf(linking, instance, call.callee) };
  const read = readCallIn(linking, instance, expression);
  if (read.outcome) return ofOutcome(linking, instance, call, read.outcome, termAt);
  const known = read.callees.functions.length > 0 || read.guards.length > 0;
  const classes = known ? [] : read.origins.flatMap(({ origin }) => madeBy(origin));
  if (classes.length > 0) return { kind: "object", mentions: call.arguments.map(inner), classes };
  return (known ? null : ofLanguage(linking, instance, expression, call, inner, termAt)) ?? ofAnswer(linking, instance, read, termAt);
}

function ofLanguage(
  linking: Linking,
  instance: Instance,
  expression: ExpressionId,
  call: Call,
  inner: (id: ExpressionId | undefined) => Term,
  termAt: TermAt,
): Term | null {
  const { expressions } = factsOf(linking, instance.file);
  const callee = expressions[call.callee];
  const [first] = call.arguments;
  if (callee?.kind === "member") {
    if (expressions[callee.of]?.kind === "global" && callee.name === "all") return inner(first);
    if (callee.name === "resolve" && isPromiseMade(linking, instance, call) && isHandedOut(linking, instance, expression)) return inner(first);
    if (callee.name === "isArray" && call.arguments.length === 1) return isList(inner(first));
    if (callee.name === "filter" && first !== undefined)
      return filtered(linking, instance, listIn(linking, instance, callee.of, inner), first, termAt) ?? unknown([inner(callee.of)]);
    if ((callee.name === "some" || callee.name === "every" || callee.name === "find") && first !== undefined)
      return quantified(linking, instance, callee.name, listIn(linking, instance, callee.of, inner), first, termAt) ?? unknown([inner(callee.of)]);
    return ofMethod(linking, instance, callee.name, callee.of, call, inner);
  }
  if (callee?.kind !== "global") return null;
  if (callee.name === "Boolean") return { kind: "not", of: { kind: "not", of: inner(first) } };
  return sameValue.has(callee.name) ? inner(first) : null;
}

function ofMethod(
  linking: Linking,
  instance: Instance,
  method: string,
  of: ExpressionId,
  call: Call,
  inner: (id: ExpressionId | undefined) => Term,
): Term | null {
  const [first] = call.arguments;
  if (method === "freeze" && first !== undefined) return inner(first);
  if (sameValue.has(method)) return inner(of);
  if ((method === "includes" || method === "has") && call.arguments.length === 1) return containsIn(listIn(linking, instance, of, inner), inner(first));
  if (method === "startsWith" && call.arguments.length === 1) return { kind: "begins", of: inner(of), with: inner(first) };
  if (method === "at" && call.arguments.length === 1) return memberOf(inner(of), "0");
  // `.catch(() => false)`: the answer, or what the rescue says.
  if (method === "catch") return { kind: "either", test: rescued, then: inner(of), otherwise: rescuedBy(linking, instance, first, inner) };
  if (method === "finally") return inner(of);
  if (method === "then") return unknown([settled(inner(of))]);
  return null;
}

/** A list that is written out elsewhere, and holds nothing but literals, is what it holds; one to which something is added, holds more. */
function listIn(linking: Linking, instance: Instance, of: ExpressionId, inner: (id: ExpressionId) => Term): Term {
  const found = inner(of);
  if (found.kind !== "list") return literalsOf(linking, instance, of) ?? found;
  return isChanged(linking, instance, of, null) ? { ...found, open: true } : found;
}

/** What `() => false` gives instead; a rescue with a body of its own may give anything. */
function rescuedBy(linking: Linking, instance: Instance, rescue: ExpressionId | undefined, inner: (id: ExpressionId) => Term): Term {
  const { expressions, functions } = factsOf(linking, instance.file);
  const found = rescue === undefined ? undefined : expressions[rescue];
  const returned = found?.kind === "function" ? functions[found.function]?.returned : undefined;
  if (!returned) return unknown([]);
  const [only, ...others] = returned;
  if (only === undefined) return nothing;
  const term = others.length ? unknown([]) : inner(only);
  return term.kind === "literal" || term.kind === "nothing" ? term : unknown([]);
}

function ofAnswer(linking: Linking, instance: Instance, read: ReadCall, termAt: TermAt): Term {
  return (
    metadataTerm(
      linking,
      instance,
      read.guards.map((one) => one.meaning),
      termAt,
    ) ??
    wordsFrom(linking, instance, read, termAt) ?? { kind: read.promise ? "promise" : "answer", call: read.id }
  );
}

/** What guards read from decorators: the same for every guard of an entry point, and nothing where nobody left anything. */
function metadataTerm(linking: Linking, instance: Instance, meanings: readonly GuardMeaning[], termAt: TermAt): Term | null {
  const asked = meanings.find((one) => one.shape === "metadata");
  if (asked?.shape !== "metadata" || !instance.metadata) return null;
  const { values } = instance.metadata;
  const [first] = asked.keys.flatMap((key) => (Object.hasOwn(values, key) && values[key] ? [values[key]] : []));
  if (!first) return nothing;
  const { site } = linking.views.behind(first);
  return site ? termAt({ ...instance, file: site.file, scope: site.scope, outer: null }, site.expression) : someObject;
}

/** `this.wordsOf(context.getHandler())`: a method that does nothing but read it. */
function wordsFrom(linking: Linking, instance: Instance, { callees, site, guards }: ReadCall, termAt: TermAt): Term | null {
  const [fn, ...others] = callees.functions;
  if (!instance.metadata || !fn || others.length > 0 || callees.externals.length > 0 || callees.cut || callees.lost || guards.length > 0) return null;
  const scope = linking.resolver.enter(fn, site);
  const metadata = metadataFor(linking, { ...fn, scope }, instance.metadata);
  const answer = metadata && handedBack(factsOf(linking, fn.file), fn.index);
  if (!metadata || answer === null) return null;
  const term = termAt({ ...instance, file: fn.file, index: fn.index, scope, metadata, outer: null }, answer);
  return isTold(term) ? term : null;
}

/** Constants, in braces or not. */
function isTold(term: Term): boolean {
  return term.kind === "record" ? !term.open && Object.values(term.fields).some(isTold) : isWrittenOut(term);
}

/** `return Promise.resolve(false)` in an async function says what `return false` says. */
function isPromiseMade(linking: Linking, instance: Instance, { callee }: Call): boolean {
  const { expressions } = factsOf(linking, instance.file);
  const found = expressions[callee];
  const of = found?.kind === "member" ? expressions[found.of] : undefined;
  return of?.kind === "global" && of.name === "Promise";
}
function isHandedOut(linking: Linking, instance: Instance, expression: ExpressionId): boolean {
  const { contexts, functions } = factsOf(linking, instance.file);
  const context = contexts[expression];
  return context?.kind === "returned" && functions[context.by]?.async === true;
}

/** `Array.isArray(value)`, where the text tells what the value is. */
function isList(of: Term): Term {
  if (of.kind === "list" || of.kind === "literal" || of.kind === "nothing" || of.kind === "record") return { kind: "literal", value: of.kind === "list" };
  const [then, otherwise] = of.kind === "either" ? [isList(of.then), isList(of.otherwise)] : [];
  if (then?.kind === "literal" && otherwise?.kind === "literal" && then.value === otherwise.value) return then;
  return unknown([of]);
}

function containsIn(of: Term, item: Term): Term {
  if (of.kind === "nothing") return { kind: "literal", value: false };
  // `"admin,owner".includes(role)`: any piece of the text is in it, an empty one too.
  if (of.kind === "literal") return unknown([]);
  if (of.kind === "either") return { ...of, then: containsIn(of.then, item), otherwise: containsIn(of.otherwise, item) };
  return { kind: "contains", of, item };
}
