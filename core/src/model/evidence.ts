// What proves something, what only seems to, and what cannot be seen.
import type { Delivery, Level } from "./kinds.js";
import type { FunctionId, GuardId, Origin, PackId, Span } from "./names.js";
import type { Term } from "./terms.js";

export type EvidenceForm =
  | "middleware"
  | "decorator"
  | "wrapper"
  | "procedure"
  | "route-option"
  | "check"
  | "inferred"
  | "declaration"
  | "scoped-query"
  | "absence" // an arm of "either": where there is no such value, there is nothing to check
  | "either";

export interface GuardEvidence {
  readonly guard: GuardId;
  readonly level: Level;
  readonly form: EvidenceForm;
  /** "user:delete", Role.Admin: read, not guessed. */
  readonly permission: Term | null;
  /** The value whose object was checked. */
  readonly subject: Term | null;
  /** Holds only if one of these turns out to be the caller. Empty: it holds as it stands. */
  readonly about: readonly Term[];
  /** For form "either": the arms, each evidence of its own; the weakest counts. */
  readonly arms: readonly GuardEvidence[];
  /** Where in its answer the decision stands, and what must be so there; left out: it does not answer, or was understood from its text. */
  readonly answer?: { readonly at: readonly string[]; readonly when: "truthy" | "falsy" | "present" | "absent" };
  readonly span: Span;
  readonly pack: PackId;
}

/** A check that looks like a guard and proves nothing. Kept, because it makes the best message. */
export interface NearMiss {
  readonly evidence: GuardEvidence;
  readonly flaw: Flaw;
  /** Where it goes wrong, if not at the check itself. */
  readonly at: Span | null;
}
export type Flaw =
  | "not-awaited"
  | "result-ignored"
  | "always-truthy"
  | "concurrent" // the check runs, its answer does not
  | "denial-swallowed"
  | "one-branch-only"
  | "switched-off" // where the server runs elsewhere
  | "too-late"
  | "no-exit" // the answer does not stop the way
  | "too-weak"
  | "other-permission"
  | "other-object" // it stops the wrong people
  | "fails-open"
  | "inert-metadata"
  | "optional"; // it can be switched off, or nobody reads it

export interface AuditEvidence {
  readonly span: Span;
  readonly pack: PackId;
  /** "AuditLog.create", "logger.audit" */
  readonly audit: string;
  readonly delivery: Delivery;
  /** Required fields that the record lacks; secrets that it holds. */
  readonly missingFields: readonly string[];
  readonly secrets: readonly string[];
}

export interface BlindSpot {
  readonly span: Span;
  readonly reason: BlindReason;
  /** What cannot be seen, by name: "hooks[name]". */
  readonly what: string;
  /** The name by which a policy can speak of it: "src/app.ts#req.allows", "@acme/docs#docs().describe". */
  readonly origin?: Origin | null;
  /** Where all of these are on the way, it was followed after all: they left the function there that is called. */
  readonly unless?: readonly FunctionId[];
  /** Of many functions some were looked at: it hides something only where those prove something, which the others need not. */
  readonly ofMany?: boolean;
}
export type BlindReason =
  | "dynamic-callee"
  | "dynamic-import"
  | "eval"
  | "labelled-jump"
  | "lost-callee"
  | "opaque-guard"
  | "text-callee"
  | "unresolved-entry"
  | "unparsed-file"
  | "depth";
