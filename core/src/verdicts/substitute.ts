// From callee to caller: its parameters become the arguments, in terms, evidence and books.
import { keysIn } from "../model/action-keys.js";
import type { ActionKey, GuardEvidence, NearMiss, Term } from "../model/graph.js";
import type { FunctionId } from "../model/names.js";
import type { Books } from "./books.js";
import { evidenceKey, missKey } from "./evidence.js";
import { bounded } from "./places.js";
import { nothing, rebuild, unknown } from "./terms.js";

/** What a callee's parameters and `this` are to its caller. */
export interface Binding {
  readonly of: FunctionId;
  readonly arguments: readonly Term[];
  readonly self: Term | null;
  /** What has been put into the caller's words already. */
  readonly done: Map<GuardEvidence, GuardEvidence>;
}
/** No binding: a callback, or the rest of a chain, whose parameters nobody here fills. */
export type Bound = Binding | null;

/** Parameters of other functions, which the callee has closed over, stay; so do answers, whose names are global. */
export function substitute(term: Term, bound: Bound): Term {
  if (!bound) return term;
  const replaced = replace(term, bound);
  return replaced === term ? term : bounded(replaced);
}

function replace(term: Term, bound: Binding): Term {
  if (term.kind === "parameter") return term.of === bound.of ? (bound.arguments[term.index] ?? nothing) : term;
  if (term.kind === "self") return term.of === bound.of ? (bound.self ?? unknown([])) : term;
  return rebuild(term, (part) => replace(part, bound));
}

export function substituteEvidence(evidence: GuardEvidence, bound: Bound): GuardEvidence {
  if (!bound || (!evidence.permission && !evidence.subject && evidence.about.length === 0 && evidence.arms.length === 0)) return evidence;
  const known = bound.done.get(evidence);
  if (known) return known;
  const replaced: GuardEvidence = {
    ...evidence,
    permission: evidence.permission && substitute(evidence.permission, bound),
    subject: evidence.subject && substitute(evidence.subject, bound),
    about: evidence.about.map((term) => substitute(term, bound)),
    arms: evidence.arms.map((arm) => substituteEvidence(arm, bound)),
  };
  bound.done.set(evidence, replaced);
  return replaced;
}

export function substituteKeys(keys: readonly ActionKey[], bound: Bound): readonly ActionKey[] {
  return bound ? keys.flatMap((key) => spell(key, replace(key.term, bound))) : keys;
}

/** Of a whole that was handed over, the fields, as soon as they are known. */
export function spell({ field, role }: ActionKey, term: Term): readonly ActionKey[] {
  if (field !== "") return [{ field, role, term: bounded(term) }];
  return keysIn(term, "", role).map((key) => ({ ...key, term: bounded(key.term) }));
}

export function substituteHeld(held: Books["held"], bound: Bound): Books["held"] {
  if (!bound || held.size === 0) return held;
  return new Map(Array.from(held.values(), (one) => substituteEvidence(one, bound)).map((one) => [evidenceKey(one), one]));
}

export function substituteMisses(missed: Books["missed"], bound: Bound): Books["missed"] {
  if (!bound || missed.size === 0) return missed;
  return new Map(
    Array.from(missed.values(), (one): NearMiss => ({ ...one, evidence: substituteEvidence(one.evidence, bound) })).map((one) => [missKey(one), one]),
  );
}

/** What was begun in the callee is not waited for by the caller: promises do not leave with the books. */
export function substituteBooks(books: Books, bound: Bound): Books {
  return { ...books, begun: new Map(), held: substituteHeld(books.held, bound), missed: substituteMisses(books.missed, bound) };
}
