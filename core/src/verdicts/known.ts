// What has been worked out of a value that never changes, beside that value: it is asked for again at every join of two ways.
import type { GuardEvidence, Term } from "../model/graph.js";
import type { CallId, FunctionId } from "../model/names.js";

/** Filled as it is asked for. One record for each value: many weak tables would cost more than they save. */
export interface KnownOfTerm {
  key: string | null;
  size: number;
  places: readonly Term[] | null;
  answers: readonly CallId[] | null;
  owners: ReadonlySet<FunctionId> | null;
}
export interface KnownOfEvidence {
  key: string | null;
  owners: ReadonlySet<FunctionId> | null;
}

const ofTerms = new WeakMap<Term, KnownOfTerm>();
const ofEvidence = new WeakMap<GuardEvidence, KnownOfEvidence>();

export function knownOf(term: Term): KnownOfTerm {
  const before = ofTerms.get(term);
  if (before) return before;
  const nothingYet: KnownOfTerm = { key: null, size: 0, places: null, answers: null, owners: null };
  ofTerms.set(term, nothingYet);
  return nothingYet;
}

export function knownOfEvidence(evidence: GuardEvidence): KnownOfEvidence {
  const before = ofEvidence.get(evidence);
  if (before) return before;
  const nothingYet: KnownOfEvidence = { key: null, owners: null };
  ofEvidence.set(evidence, nothingYet);
  return nothingYet;
}
