// What a condition proves where it is so: `prove(test, truthy)` on the one side, `prove(test, falsy)` on the other.
import type { LinkedCall, NearMiss, Term } from "../model/graph.js";
import type { Ask } from "./ask.js";
import { askOnce } from "./asked-before.js";
import { inferFromContains, inferFromDenial, inferFromEqual, inferFromPlace } from "./infer.js";
import { inferFromOrder, isAbove, isAtLeastSomething, type Order, turned } from "./infer-order.js";
import { isInferred } from "./inferred.js";
import { aboutThat } from "./of-that-object.js";
import { placeOf } from "./places.js";
import { and, or, type Proof, proofOf, provesNothing } from "./proof.js";
import { proveAnswer } from "./prove-answer.js";
import { begins, pathFits, pathHas, pathIsAmong } from "./request-path.js";
import { select, spelledOut, termKey } from "./terms.js";
import { settled, truthOf } from "./truth-of.js";
import { absent, contradict, falsy, fits, fitsObject, impliesFalsy, isAboutForm, opposite, present, truthIn, truthy, type Want } from "./wants.js";
import { namesRefusal } from "./words.js";

const deepest = 24;
const awaitable: Term = { kind: "record", fields: {}, open: false, rest: [] };

/** null: it cannot be so, and no path comes that way. */
export function prove(term: Term, want: Want, ask: Ask): Proof | null {
  // Limit: an answer that is an answer that is an answer, 24 times over, proves nothing.
  if (ask.depth > deepest) return provesNothing;
  switch (term.kind) {
    case "literal":
      return fits(term.value, want) ? provesNothing : null;
    case "nothing":
      return fits(undefined, want) ? provesNothing : null;
    case "object":
    case "record":
    case "list":
      return fitsObject(term, want) ? provesNothing : null;
    case "promise":
      return fitsObject(awaitable, want) ? provePromise(term.call, want, ask) : null;
    case "not":
      return ofTruth(want, (truth) => prove(term.of, truth ? falsy : truthy, ask));
    case "all":
    case "any":
      return askOnce(term, want, ask, () => prove(spelledOut(term), want, ask));
    case "either":
      return askOnce(term, want, ask, () => proveEither(term, want, ask));
    case "equal":
      return ofTruth(want, (truth) => proveEqual(term.left, term.right, truth, ask));
    case "contains":
      return ofTruth(want, (truth) => proveContains(term.of, term.item, truth, ask));
    case "above":
      return ofTruth(want, (truth) => proveOrder(truth ? term : turned(term), ask));
    case "begins":
      return ofTruth(want, (truth) => provesOnly(begins(term.of, term.with), truth));
    case "path":
      return pathFits(term, want) ? provesNothing : null;
    case "instance":
      return ofTruth(want, (truth) => prove(term.of, { is: truth ? "instance" : "other", of: term.class }, ask));
    default:
      return provePlace(term, want, ask);
  }
}

/** A yes-or-no value: wanted true, wanted false, or either. */
function ofTruth(want: Want, proveIt: (truth: boolean) => Proof | null): Proof | null {
  const truth = truthIn(want);
  if (truth === "never") return null;
  return truth === null ? provesNothing : proveIt(truth);
}

/** It came through the test, or past it; a side where that cannot be is no side. A check that only one side makes can be switched off. */
function proveEither({ test, then, otherwise }: Extract<Term, { kind: "either" }>, want: Want, ask: Ask): Proof | null {
  // `(answer.ok ? { ...answer, more } : answer).ok`: whichever it is, it says the same.
  if (termKey(then) === termKey(otherwise)) return prove(then, want, ask);
  return or(proveBoth(test, truthy, then, want, ask), proveBoth(test, falsy, otherwise, want, ask), "optional");
}

function proveBoth(test: Term, truth: Want, value: Term, want: Want, ask: Ask): Proof | null {
  if (isSame(test, value) && contradict(truth, want)) return null;
  return and(prove(test, truth, ask), prove(value, want, ask));
}

/** `answer.ok ? { ...answer, more } : answer`: the field that was tested, read again. */
function isSame(test: Term, value: Term): boolean {
  return test === value || (test.kind === "member" && value.kind === "member" && isRead(test) && termKey(test) === termKey(value));
}
/** What is computed anew may differ each time. */
function isRead(term: Term): boolean {
  const { kind } = placeOf(term).root;
  return kind === "answer" || kind === "parameter" || kind === "self";
}

function proveEqual(left: Term, right: Term, truth: boolean, ask: Ask): Proof | null {
  if (isConstant(left) && !isConstant(right)) return proveEqual(right, left, truth, ask);
  if (isAbsent(right)) return prove(left, truth ? absent : present, ask);
  if (right.kind === "literal" && right.value !== null) return prove(left, { is: truth ? "equal" : "unequal", to: right.value }, ask);
  // That two values differ says nothing of anyone's rights.
  if (!truth) return provesNothing;
  return proofOf(inferFromEqual(left, right, ask));
}
function proveOrder(order: Order, ask: Ask): Proof | null {
  const is = isAbove(order);
  if (is !== null) return provesOnly(is, true);
  return and(isAtLeastSomething(order) ? prove(order.of, truthy, ask) : provesNothing, proofOf(inferFromOrder(order, ask)));
}
/** What the text tells by itself proves nothing of anyone, and closes the side where it is not so. */
function provesOnly(is: boolean | null, truth: boolean): Proof | null {
  return is === null || is === truth ? provesNothing : null;
}
/** Where both are written out, the text tells: `permissions.includes("NONE")`. */
function isInList(of: Term, item: Term): boolean | null {
  if (of.kind === "path") return pathHas(of, item);
  if (item.kind === "path") return pathIsAmong(item, of);
  if (of.kind !== "list" || of.open || item.kind !== "literal") return null;
  const values = of.items.map((one) => (one.kind === "literal" ? one.value : undefined));
  return values.includes(item.value) ? true : values.includes(undefined) ? null : false;
}
function isConstant(term: Term): boolean {
  return term.kind === "literal" || term.kind === "nothing";
}
function isAbsent(term: Term): boolean {
  return term.kind === "nothing" || (term.kind === "literal" && term.value === null);
}

/** `"error" in answer`: of the ways to answer, those that have such a field, or those that lack it. */
function proveContains(list: Term, item: Term, truth: boolean, ask: Ask): Proof | null {
  const of = settled(list);
  const isIn = isInList(of, item) ?? truthOf({ kind: "contains", of, item });
  if (isIn !== null) return provesOnly(isIn, truth);
  const inferred = truth ? and(proofOf(inferFromContains(of, item, ask)), proveAmong(of, item, ask)) : provesNothing;
  if (inferred === null) return null;
  if (item.kind !== "literal" || typeof item.value !== "string") return inferred;
  return and(prove(of, { is: truth ? "having" : "lacking", field: item.value }, ask), inferred);
}

const mostItems = 16;

/** `["admin", "owner"].includes(answer.level)`: it is one of these, and what each of them proves is asked of the answer. */
function proveAmong(of: Term, item: Term, ask: Ask): Proof | null {
  if (of.kind !== "list" || of.open || of.items.length > mostItems || placeOf(item).root.kind !== "answer") return provesNothing;
  const values = of.items.flatMap((one) => (one.kind === "literal" && one.value !== null ? [one.value] : []));
  if (values.length < of.items.length) return provesNothing;
  return values.map((to) => prove(item, { is: "equal", to }, { ...ask, denied: null })).reduce<Proof | null>((a, b) => or(a, b, "one-branch-only"), null);
}

/** A promise is there, whatever it will answer: what its answer would have proved is missed. */
function provePromise(id: LinkedCall["id"], want: Want, ask: Ask): Proof {
  const settled = prove({ kind: "answer", call: id }, want, ask);
  const misses = [...(settled?.held.values() ?? [])].map((evidence): NearMiss => ({ evidence, flaw: "not-awaited", at: ask.span }));
  return proofOf([], misses);
}

function provePlace(term: Term, want: Want, ask: Ask): Proof | null {
  const { root, path } = placeOf(term);
  switch (root.kind) {
    case "answer": {
      const told = proveAnswer(root.call, path, want, ask, prove);
      if (failsOpen(told)) return told;
      // Who can never be refused has not been judged.
      if (ask.denied && proveAnswer(root.call, path, opposite(want), { ...ask, denied: null }, prove) === null)
        return prove(term, want, { ...ask, denied: null });
      return and(
        told,
        isKnown(root.call, told, ask) && !isAboutForm(want) ? proofOf(inferFromPlace(term, want, ask)) : aboutThat(told, fromConditions(term, want, ask)),
      );
    }
    case "parameter":
    case "self":
    case "unknown":
    case "named":
      return fromConditions(term, want, ask);
    case "promise":
    case "object":
    case "path":
      return provesNothing;
    default:
      return prove(path.reduce(select, root), want, ask);
  }
}

/** A pack, or the policy, has said what this answer means, and asked for what: a refusal behind it makes no more of it, nor of its opposite. */
function isKnown(id: LinkedCall["id"], told: Proof | null, { program }: Ask): boolean {
  if ((program.calls.get(id)?.answers.length ?? 0) > 0) return true;
  return [...(told?.held.values() ?? [])].some((evidence) => !isInferred(evidence));
}

/** It says yes where it cannot decide: that its no is met with a refusal does not mend that. */
function failsOpen(told: Proof | null): boolean {
  return told !== null && [...told.missed.values()].some(({ flaw }) => flaw === "fails-open");
}

function fromConditions(term: Term, want: Want, ask: Ask): Proof {
  // Of what class somebody is, or with which fields, says nothing of anyone's rights; that there is somebody, it may say.
  if (isAboutForm(want)) return want.is === "instance" && !namesRefusal(want.of) ? proofOf(inferFromPlace(term, want, ask)) : provesNothing;
  const denies = want.is === "unequal" || impliesFalsy(want);
  return proofOf([...inferFromPlace(term, want, ask), ...inferFromDenial(term, !denies, ask)]);
}
