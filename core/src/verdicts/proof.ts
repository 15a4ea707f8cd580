// What a condition proves on one of its sides.
import type { Flaw, GuardEvidence, NearMiss } from "../model/graph.js";
import { addMisses, type Books } from "./books.js";
import { addHeld, type Held, joinHeld, nothingHeld } from "./held.js";

export interface Proof {
  readonly held: Held;
  readonly missed: Books["missed"];
}
/** What a test proves where it is so, and where it is not. null: no path comes that way. */
export interface Sides {
  readonly yes: Proof | null;
  readonly no: Proof | null;
}
export const provesNothing: Proof = { held: nothingHeld, missed: new Map() };

export function proofOf(evidence: readonly GuardEvidence[], misses: readonly NearMiss[] = []): Proof {
  if (evidence.length === 0 && misses.length === 0) return provesNothing;
  return { held: addHeld(nothingHeld, evidence), missed: addMisses(new Map(), misses) };
}

/** Both are true. null: that cannot be. */
export function and(a: Proof | null, b: Proof | null): Proof | null {
  if (!a || !b) return null;
  if (a === provesNothing || b === provesNothing) return a === provesNothing ? b : a;
  return { held: addHeld(a.held, b.held.values()), missed: addMisses(a.missed, b.missed.values()) };
}

/** One of the two is true: what both prove, and where each proves something of its own, the weaker of them. */
export function or(a: Proof | null, b: Proof | null, flaw: Flaw): Proof | null {
  if (!a || !b) return a ?? b;
  const { held, lost } = joinHeld(a.held, b.held);
  const told = lost.map((evidence): NearMiss => ({ evidence, flaw, at: null }));
  return { held, missed: addMisses(addMisses(a.missed, b.missed.values()), told) };
}
