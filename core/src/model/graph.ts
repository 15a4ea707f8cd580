// What the code does, once names are resolved across files and packs have spoken.
import type { AuditEvidence, BlindSpot, GuardEvidence, NearMiss } from "./evidence.js";
import { type Effect, type EntryKind, effects, entryKinds } from "./kinds.js";
import type { ActionId, CallId, EntryPointId, FunctionId, InstanceId, PackId, Span } from "./names.js";
import type { Term } from "./terms.js";

export type * from "./evidence.js";
export type * from "./terms.js";
export { type Effect, type EntryKind, effects, entryKinds };

// ---- entry points and actions -----------------------------------------------

/** request: asked for by someone outside. The others have no caller whom a guard could check. */
export type EntryCategory = "request" | "background" | "script" | "declared-public";

export interface EntryPoint {
  readonly id: EntryPointId;
  readonly kind: EntryKind;
  readonly category: EntryCategory;
  readonly pack: PackId;
  readonly span: Span;
  /** Why it is public, where it is declared so. */
  readonly reason: string | null;
}

export interface Action {
  readonly id: ActionId;
  readonly pack: PackId;
  readonly effect: Effect;
  readonly resource: string;
  readonly span: Span;
}

// ---- the linked program -----------------------------------------------------

export interface Graph {
  readonly entryPoints: readonly LinkedEntryPoint[];
  readonly functions: ReadonlyMap<InstanceId, LinkedFunction>;
  readonly calls: ReadonlyMap<CallId, LinkedCall>;
  /** Every action found, reached or not. */
  readonly actions: readonly Action[];
  readonly blindSpots: readonly BlindSpot[];
  /** What entry points may run that the text does not tell. */
  readonly unseen: readonly Unseen[];
  /** Checks that refuse nobody, reached or not. */
  readonly vainChecks: readonly VainCheck[];
  readonly coverage: CallCoverage;
}
/** A promise is taken for the answer that it will bring. test: in a condition. predicate: by what a list is asked with (`xs.filter(async …)`). */
export interface VainCheck {
  readonly span: Span;
  /** As written: "this.tokens.isValid". */
  readonly what: string;
  readonly form: "test" | "predicate";
}
export interface Unseen {
  readonly entryPoint: EntryPoint;
  readonly spot: BlindSpot;
}
export interface CallCoverage {
  readonly resolved: number;
  readonly external: number;
  /** Calls that look like the project's own and found no callee. */
  readonly lost: number;
  readonly unresolvedEntryPoints: number;
}

export interface LinkedEntryPoint {
  readonly entryPoint: EntryPoint;
  /** Outermost first. */
  readonly stages: readonly Stage[];
  /** Terms that are the caller, whoever asks: rooted in the parameters of the stages' functions. */
  readonly identities: readonly IdentityPattern[];
}
/** What stands on the way of a request. */
export type Stage =
  | { readonly kind: "function"; readonly instance: InstanceId; readonly role: StageRole; readonly span: Span }
  | { readonly kind: "guard"; readonly evidence: GuardEvidence }
  | { readonly kind: "near-guard"; readonly miss: NearMiss }
  | { readonly kind: "audit"; readonly evidence: AuditEvidence }
  | { readonly kind: "blind"; readonly spot: BlindSpot };
/**
 * onion: goes on only where it passes (`next()`), and sees what comes after.
 * gate: goes on only if its answer is truthy (Nest's `canActivate`).
 * before: runs first; its throw, or an answer that ends the request, stops the way (hooks).
 * last: the end of the way.
 */
export type StageRole = "onion" | "gate" | "before" | "last";
/** Parameter `index` of any stage's function (below 0: the object whose method it is), then `path`; "*" stands for one name, "**" at the end for any rest. */
export interface IdentityPattern {
  readonly index: number;
  readonly path: readonly string[];
}

export interface LinkedFunction {
  readonly id: InstanceId;
  readonly function: FunctionId;
  /** For people: "UserService.remove". */
  readonly name: string;
  readonly span: Span;
  readonly async: boolean;
  /** Their names; null where one is taken apart. */
  readonly parameters: readonly (string | null)[];
  readonly body: LinkedStep;
}

/** A body whose calls have found their callees and their meaning. */
export type LinkedStep =
  | { readonly kind: "sequence"; readonly steps: readonly LinkedStep[] }
  | { readonly kind: "choice"; readonly test: Term; readonly then: LinkedStep; readonly otherwise: LinkedStep; readonly span: Span | null }
  | { readonly kind: "fork"; readonly arms: readonly LinkedStep[] }
  | { readonly kind: "loop"; readonly body: LinkedStep }
  | { readonly kind: "landing"; readonly body: LinkedStep; readonly label: string | null }
  | { readonly kind: "attempt"; readonly body: LinkedStep; readonly rescue: LinkedStep | null; readonly ensure: LinkedStep | null }
  | {
      readonly kind: "leave";
      readonly how: "return" | "throw" | "jump";
      readonly value: Term;
      readonly label: string | null;
      readonly denial: Denial | null;
      readonly span: Span;
    }
  | { readonly kind: "call"; readonly call: CallId; readonly settled: Settled }
  | { readonly kind: "settle"; readonly calls: readonly CallId[]; readonly tolerant: boolean } // promises made earlier are awaited; tolerant: allSettled, race
  | { readonly kind: "pass"; readonly span: Span } // next(), or a wrapper calling what it wraps
  | { readonly kind: "act"; readonly action: Action; readonly keys: readonly ActionKey[] }
  | { readonly kind: "guard"; readonly evidence: GuardEvidence; readonly promise: boolean; readonly settled: Settled; readonly call: CallId }
  | { readonly kind: "near-guard"; readonly miss: NearMiss }
  | { readonly kind: "audit"; readonly evidence: AuditEvidence; readonly promise: boolean; readonly settled: Settled; readonly call: CallId }
  | { readonly kind: "deny"; readonly denial: Denial } // the answer is said here (`res.status(403).end()`); control goes on
  | { readonly kind: "blind"; readonly spot: BlindSpot };

/** now: awaited here, or nothing to wait for. later: kept for a `settle`. never: dropped. */
export type Settled = "now" | "later" | "never";

/** A refusal, said as one: a status, an error code, the name of an error class. */
export interface Denial {
  readonly says: "unauthenticated" | "forbidden" | "missing" | "failed"; // 401, 403, 404, any other
  readonly span: Span;
}

/** A call in a body: what may run, and what its answer proves. */
export interface LinkedCall {
  readonly id: CallId;
  readonly span: Span;
  /** As people read it: "requireAdmin", "db.user.delete". */
  readonly name: string;
  /** Own functions, one of which runs; all must agree. */
  readonly callees: readonly InstanceId[];
  /** Functions handed over that the callee is known to run. */
  readonly callbacks: readonly LinkedCallback[];
  readonly arguments: readonly Term[];
  /** What `this` is to the callee. */
  readonly self: Term | null;
  /** The answer is a promise. */
  readonly promise: boolean;
  /** What a yes, a no or a presence in its answer proves. */
  readonly answers: readonly AnswerProof[];
  /** The answer is the caller's identity (whole, or at the path). */
  readonly identityAt: readonly (readonly string[])[];
  /** It could deny or act, and we cannot see it. */
  readonly blind: BlindSpot | null;
}
export interface LinkedCallback {
  readonly instance: InstanceId;
  readonly runs: "once" | "maybe" | "later";
  /** What it answers is what the call answers: `transaction(async (tx) => …)`. */
  readonly answers: boolean;
}
export interface AnswerProof {
  /** Where in the answer the decision stands: [] or ["allowed"] or ["0"]. */
  readonly at: readonly string[];
  /** What the answer there must be for the evidence to hold. counted: a number, and not none. */
  readonly when: "truthy" | "falsy" | "present" | "absent" | "counted";
  readonly evidence: GuardEvidence;
  /** Also when the object around it is tested instead of the field: always truthy, proves nothing. */
  readonly wholeIsTruthy: boolean;
}

/** A value by which the action picks, or owns, what it touches. */
export interface ActionKey {
  readonly field: string; // "id", "ownerId", "members.some.userId"
  readonly term: Term;
  readonly role: "selects" | "writes" | "entitles"; // entitles: picks by that and by a right of theirs
}
