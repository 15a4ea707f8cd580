// From callee to caller: its parameters become the arguments, in terms, evidence and books.
import { keysIn } from "../model/action-keys.js";
import type { ActionKey, GuardEvidence, NearMiss, Term } from "../model/graph.js";
import type { FunctionId } from "../model/names.js";
import type { Books } from "./books.js";
import { evidenceKey, missKey } from "./evidence.js";
import { ownersIn, ownersOf } from "./owners.js";
import { bounded } from "./places.js";
import { nothing, rebuild, unknown } from "./terms.js";

/** What a callee's parameters and `this` are to its caller. */
export interface Binding {
  readonly of: FunctionId;
  readonly arguments: readonly Term[];
  readonly self: Term | null;
  /** What has been put into the caller's words already. */
  readonly replaced: Map<Term, Term>;
  readonly done: Map<GuardEvidence, GuardEvidence>;
  readonly missed: Map<NearMiss, NearMiss>;
}
/** No binding: a callback, or the rest of a chain, whose parameters nobody here fills. */
export type Bound = Binding | null;

/** `delegate.ask(...args)`, from a function of that name: each argument is the parameter in that place. */
export function handsOn({ of, arguments: given }: Binding): boolean {
  return given.every((term, index) => term.kind === "parameter" && term.of === of && term.index === index);
}

/** Parameters of other functions, which the callee has closed over, stay; so do answers, whose names are global. */
export function substitute(term: Term, bound: Bound): Term {
  if (!bound) return term;
  const replaced = replace(term, bound);
  return replaced === term ? term : bounded(replaced);
}

function replace(term: Term, bound: Binding): Term {
  if (term.kind === "parameter") return term.of === bound.of ? (bound.arguments[term.index] ?? nothing) : term;
  if (term.kind === "self") return term.of === bound.of ? (bound.self ?? unknown([])) : term;
  if (!ownersIn(term).has(bound.of)) return term;
  // Terms share their parts, and evidence its terms: each is put into other words once.
  const known = bound.replaced.get(term);
  if (known) return known;
  const replaced = rebuild(term, (part) => replace(part, bound));
  bound.replaced.set(term, replaced);
  return replaced;
}

export function substituteEvidence(evidence: GuardEvidence, bound: Bound): GuardEvidence {
  if (!bound || !ownersOf(evidence).has(bound.of)) return evidence;
  const known = bound.done.get(evidence);
  if (known) return known;
  const { guard, level, form, permission, subject, about, arms, span, pack } = evidence;
  const replaced: GuardEvidence = {
    guard,
    level,
    form,
    permission: permission && substitute(permission, bound),
    subject: subject && substitute(subject, bound),
    about: about.map((term) => substitute(term, bound)),
    arms: arms.map((arm) => substituteEvidence(arm, bound)),
    span,
    pack,
  };
  bound.done.set(evidence, replaced);
  return replaced;
}

export function substituteKeys(keys: readonly ActionKey[], bound: Bound): readonly ActionKey[] {
  return bound ? keys.flatMap((key) => spell(key, replace(key.term, bound))) : keys;
}

/** Of a whole that was handed over, the fields, as soon as they are known. */
export function spell({ field, role }: ActionKey, term: Term): readonly ActionKey[] {
  // A condition below a field (`album: mayEdit(id, user)`) is one, however it was put together; what is written there is a value.
  if (field !== "" && (role === "writes" || term.kind !== "record")) return [{ field, role, term: bounded(term) }];
  return keysIn(term, field, role).map((key) => ({ ...key, term: bounded(key.term) }));
}

export function substituteHeld(held: Books["held"], bound: Bound): Books["held"] {
  if (!bound || ![...held.values()].some((one) => ownersOf(one).has(bound.of))) return held;
  return new Map(Array.from(held.values(), (one) => substituteEvidence(one, bound)).map((one) => [evidenceKey(one), one]));
}

export function substituteMisses(missed: Books["missed"], bound: Bound): Books["missed"] {
  if (!bound || ![...missed.values()].some(({ evidence }) => ownersOf(evidence).has(bound.of))) return missed;
  return new Map(Array.from(missed.values(), (one) => substituteMiss(one, bound)).map((one) => [missKey(one), one]));
}

export function substituteMiss(miss: NearMiss, bound: Bound): NearMiss {
  if (!bound || !ownersOf(miss.evidence).has(bound.of)) return miss;
  const known = bound.missed.get(miss);
  if (known) return known;
  const replaced: NearMiss = { evidence: substituteEvidence(miss.evidence, bound), flaw: miss.flaw, at: miss.at };
  bound.missed.set(miss, replaced);
  return replaced;
}
