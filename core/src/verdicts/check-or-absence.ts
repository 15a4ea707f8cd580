// A check that one way has made, and the other had no need to make, since there was nothing to check.
import type { GuardEvidence, Term } from "../model/graph.js";
import { name } from "../model/names.js";
import { evidenceKey } from "./evidence.js";
import { either, flatten, type Held } from "./held.js";
import { absentIn, type Known } from "./presence.js";

interface Side {
  readonly held: Held;
  readonly known: Known;
}

export function isWholeCheck({ arms }: GuardEvidence): boolean {
  return !arms.some(({ form }) => form === "absence");
}

/** `if (id) check(id)`: what one way has checked, the other had no need to check. */
export function checkedIfThere(lost: readonly GuardEvidence[], a: Side, b: Side): readonly GuardEvidence[] {
  const [withoutA, withoutB] = [absentIn(a.known), absentIn(b.known)];
  if (withoutA.length === 0 && withoutB.length === 0) return [];
  return lost.flatMap((evidence) => orAbsent(evidence, a.held.has(evidenceKey(evidence)) ? withoutB : withoutA));
}

/** Of a check of some object: it was made, or the object was not there. */
function orAbsent(evidence: GuardEvidence, absent: readonly Term[]): readonly GuardEvidence[] {
  if (!flatten([evidence]).some(({ subject }) => subject !== null)) return [];
  return absent.flatMap((term) => either(evidence, absenceOf(term, evidence)));
}
function absenceOf(subject: Term, { span, pack }: GuardEvidence): GuardEvidence {
  const guard = name<"GuardId">("absence");
  return { guard, level: "declared-public", form: "absence", permission: null, subject, about: [], arms: [], span, pack };
}
