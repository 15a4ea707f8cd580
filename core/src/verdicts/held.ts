// What is held: evidence by key, and what is left of it where two ways join.
import type { GuardEvidence } from "../model/graph.js";
import { byStrength, evidenceKey, isPending, weaker } from "./evidence.js";

export type Held = ReadonlyMap<string, GuardEvidence>;
export const nothingHeld: Held = new Map();

export function addHeld(held: Held, more: Iterable<GuardEvidence>): Held {
  let all: Map<string, GuardEvidence> | null = null;
  for (const evidence of more) {
    const key = evidenceKey(evidence);
    if (held.has(key) || all?.has(key)) continue;
    all ??= new Map(held);
    all.set(key, evidence);
  }
  return all ?? held;
}

export interface Joined {
  readonly held: Held;
  /** Held on one side only. */
  readonly lost: readonly GuardEvidence[];
}

/** Held is what both sides hold; and where each proves something of its own, that one of the two was proved. */
export function joinHeld(a: Held, b: Held): Joined {
  if (a === b) return { held: a, lost: [] };
  const [ofA, ofB] = [missingIn(a, b), missingIn(b, a)];
  if (ofA.length === 0 && ofB.length === 0) return { held: a, lost: [] };
  const both = ofA.length === 0 ? a : new Map([...a].filter(([key]) => b.has(key)));
  return { held: addHeld(both, eitherOf(ofA, ofB)), lost: [...ofA, ...ofB] };
}

function missingIn(held: Held, other: Held): readonly GuardEvidence[] {
  const missing: GuardEvidence[] = [];
  for (const [key, evidence] of held) if (!other.has(key)) missing.push(evidence);
  return missing;
}

const mostArms = 4;

function eitherOf(a: readonly GuardEvidence[], b: readonly GuardEvidence[]): readonly GuardEvidence[] {
  const right = mostTelling(b);
  return mostTelling(a).flatMap((left) => right.flatMap((other) => either(left, other)));
}

/** Limit: of each side, the strongest evidence and the two strongest that wait for the caller to be known. More would multiply at each join. */
function mostTelling(side: readonly GuardEvidence[]): readonly GuardEvidence[] {
  const sorted = [...side].sort(byStrength);
  return [...sorted.filter((one) => !isPending(one)).slice(0, 1), ...sorted.filter(isPending).slice(0, 2)];
}

/** A disjunction proves the weakest of its arms. */
export function either(a: GuardEvidence, b: GuardEvidence): readonly GuardEvidence[] {
  const arms = flatten([a, b]);
  if (arms.length > mostArms) return [];
  const [first] = arms;
  if (!first) return [];
  if (arms.length === 1) return [first];
  return [{ ...first, form: "either", level: weaker(a.level, b.level), permission: null, subject: null, about: [], arms }];
}

export function flatten(evidence: readonly GuardEvidence[]): readonly GuardEvidence[] {
  const arms = evidence.flatMap((one) => (one.form === "either" ? one.arms : [one]));
  const unique = new Map(arms.map((arm) => [evidenceKey(arm), arm]));
  return [...unique.values()].sort(byStrength);
}
