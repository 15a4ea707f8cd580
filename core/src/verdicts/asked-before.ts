// What a part of a condition has proved before within one question: a choice between two ways is asked for both of its sides.
import type { Term } from "../model/graph.js";
import type { Ask } from "./ask.js";
import type { Proof } from "./proof.js";
import { type Want, wantKey } from "./wants.js";

const known = new WeakMap<Ask, Map<Term, Map<string, Proof | null>>>();

/** Without this, `kind = kind === "a" ? "b" : "c"` a few dozen times over would ask for its first line twice as often with each. */
export function askOnce(term: Term, want: Want, ask: Ask, work: () => Proof | null): Proof | null {
  const terms = entry(known, ask, () => new Map<Term, Map<string, Proof | null>>());
  const wants = entry(terms, term, () => new Map<string, Proof | null>());
  const key = wantKey(want);
  const before = wants.get(key);
  if (before !== undefined) return before;
  const proof = work();
  wants.set(key, proof);
  return proof;
}

interface Store<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
}

function entry<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  const before = store.get(key);
  if (before !== undefined) return before;
  const made = make();
  store.set(key, made);
  return made;
}
