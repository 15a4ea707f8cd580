// What was proved, what was not, and what could not be seen.
import type { Action, AuditEvidence, BlindSpot, EntryPoint, GuardEvidence, NearMiss } from "./graph.js";
import type { RequirementId, Span } from "./names.js";
import type { Level } from "./policy.js";

/** One requirement, applied to one action from one entry point. */
export interface Obligation {
  readonly requirement: RequirementId;
  readonly entryPoint: EntryPoint;
  readonly action: Action;
  readonly duty: "guard" | "audit";
}

export type Verdict = { readonly obligation: Obligation; readonly trace: Trace } & (
  | { readonly outcome: "held"; readonly level: Level | null; readonly evidence: readonly Evidence[] }
  | { readonly outcome: "open"; readonly level: Level | null; readonly nearMisses: readonly NearMiss[]; readonly audits: readonly AuditFlaw[] }
  | { readonly outcome: "unknown"; readonly level: Level | null; readonly blindSpots: readonly BlindSpot[] }
);
export type Evidence = ({ readonly duty: "guard" } & GuardEvidence) | ({ readonly duty: "audit" } & AuditEvidence);

/** An audit call that does not count, and why. */
export interface AuditFlaw {
  readonly evidence: AuditEvidence;
  readonly flaw: "not-awaited" | "missing-fields" | "secret" | "not-every-path" | "swallowed" | "other-record";
}

/** A walk someone can repeat in an editor: each hop is a place and a few words about it. */
export type Trace = readonly Hop[];
export interface Hop {
  readonly span: Span;
  readonly says: string;
}
