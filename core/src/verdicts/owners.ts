// Whose parameters a piece of evidence speaks of: in the words of any other function it stays as it is.

import type { GuardEvidence, Term } from "../model/graph.js";
import type { FunctionId } from "../model/names.js";
import { partsOf } from "../model/parts-of-term.js";
import { knownOf, knownOfEvidence } from "./known.js";

type Owners = ReadonlySet<FunctionId>;
const nobodys: Owners = new Set();

/** Functions whose parameters, or whose `this`, stand in the term. */
export function ownersIn(term: Term): Owners {
  const parts = partsOf(term);
  if (parts.length === 0 && term.kind !== "parameter" && term.kind !== "self") return nobodys;
  const known = knownOf(term);
  known.owners ??= term.kind === "parameter" || term.kind === "self" ? new Set([term.of]) : together(parts.map(ownersIn));
  return known.owners;
}

export function ownersOf(evidence: GuardEvidence): Owners {
  if (hasNoTerms(evidence)) return nobodys;
  const known = knownOfEvidence(evidence);
  known.owners ??= together([...termsOf(evidence).map(ownersIn), ...evidence.arms.map(ownersOf)]);
  return known.owners;
}

function hasNoTerms({ permission, subject, about, arms }: GuardEvidence): boolean {
  return !permission && !subject && about.length === 0 && arms.length === 0;
}
function termsOf({ permission, subject, about }: GuardEvidence): readonly Term[] {
  return [...(permission ? [permission] : []), ...(subject ? [subject] : []), ...about];
}

function together(all: readonly Owners[]): Owners {
  const [first = nobodys, ...others] = all.filter(({ size }) => size > 0);
  return others.every((one) => [...one].every((owner) => first.has(owner))) ? first : new Set(all.flatMap((one) => [...one]));
}
