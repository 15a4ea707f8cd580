// What people ask for, filled in: the file's own form is read in policy/.
import { type Delivery, type Effect, type EntryKind, type Level, levels } from "./kinds.js";
import type { Fingerprint, GuardId, RequirementId, RuleId } from "./names.js";

export { type Delivery, type Level, levels };

export interface Policy {
  readonly version: 1;
  readonly requirements: readonly Requirement[];
  readonly guards: Readonly<Record<GuardId, GuardDefinition>>;
  readonly audits: readonly AuditDefinition[];
  readonly actions: readonly ActionDefinition[];
  readonly entries: readonly EntryDefinition[];
  /** Functions or values that are the caller: "src/context.ts#currentUser()". */
  readonly identities: readonly string[];
  /** Functions that prove nothing, deny nothing and do nothing worth protecting, though their text is not here: "@acme/docs#**". */
  readonly neutral: readonly string[];
  readonly public: readonly PublicEntry[];
  readonly bookkeeping: readonly Bookkeeping[];
  readonly waivers: readonly Waiver[];
  readonly rules: Readonly<Record<RuleId, RuleSetting>>;
  /** Paths (globs) whose findings are shown and never fail a run. */
  readonly observed: readonly string[];
  /** Paths (globs) that are not read. */
  readonly exclude: readonly string[];
  /** Verbs that a permission may name for an effect: `{ delete: ["delete", "remove", "manage"] }`. */
  readonly verbs: Readonly<Record<Effect, readonly string[]>>;
}

export interface Requirement {
  readonly id: RequirementId;
  readonly when: ActionSelector;
  /** The least that must be proved before the action, on every path. null: no guard is asked for. */
  readonly level: Level | null;
  /** Whether a sender who proved to hold a secret of this server (signature, shared secret, capability token) is enough, whatever the level. */
  readonly signed: boolean;
  /** Any one of these instead of a level; empty: the level decides. */
  readonly guardedBy: readonly GuardId[];
  /** The guard must ask for one of these (globs); empty: what it asks for is compared with the effect by its verb. */
  readonly permissions: readonly string[];
  /** Fields of the action (globs): the guard must be about each object that these name, where they name one. Empty: of any object. */
  readonly about: readonly string[];
  readonly audited: "always" | "no";
  /** Names of audits: only these records count. Empty: any. */
  readonly auditedBy: readonly string[];
  /** "NIST AC-3", "ASVS V8.2.1" */
  readonly controls: readonly string[];
}
export interface ActionSelector {
  /** Empty: every effect. */
  readonly effects: readonly Effect[];
  /** Globs over resource names; empty: every resource. */
  readonly resources: readonly string[];
  /** Empty: from everywhere. */
  readonly reachedFrom: readonly EntryKind[];
  /** Globs over files of the entry point; empty: all. */
  readonly paths: readonly string[];
}

export interface GuardDefinition {
  readonly level: Level;
  /** Origin patterns: "src/auth.ts#requireAdmin", "src/trpc.ts#adminProcedure", "**#can". */
  readonly functions: readonly string[];
  readonly shape: GuardShape;
  /** Whether its answer, or its return, is a promise. "inferred": as the function's own text says. */
  readonly promise: boolean | "inferred";
  /** For "answers": where in the answer the decision stands, "" for the answer itself: "allowed", "0". */
  readonly at: string;
  /** Where the permission stands: "$1", "$0.scope". */
  readonly permissionAt: ArgumentPath | null;
  /** Permissions by which it lets everyone pass: "NONE". */
  readonly openTo: readonly string[];
  /** Where the object that it speaks of stands. */
  readonly subjectAt: ArgumentPath | null;
}
/** throws: returning proves it. answers: a yes proves it. answers-denied: a no proves it. The rest: by standing in the way. */
export type GuardShape = "throws" | "answers" | "answers-denied" | "middleware" | "decorator" | "wrapper" | "procedure" | "route-option" | "inferred";
/** "$0", "$1.scope": argument by number, then fields. */
export type ArgumentPath = string;

export interface AuditDefinition {
  readonly id: string;
  readonly functions: readonly string[];
  readonly delivery: Delivery;
  /** Fields that the record must have, as argument paths: "$0.actor". */
  readonly fields: readonly ArgumentPath[];
  /** Only calls whose argument is so, as a glob over a text or the name of a class: `{ "$0": "Token*Event" }`. */
  readonly where: Readonly<Record<ArgumentPath, string>>;
}
export interface ActionDefinition {
  readonly id: string;
  readonly functions: readonly string[];
  readonly effect: Effect;
  /** A name, or where it stands: "$0". */
  readonly resource: string;
  /** Globs over the files in which it is called; empty: in all. */
  readonly paths: readonly string[];
  /** Arguments that say what it touches: "$0" for a record, "$1.id" for a value. */
  readonly keysAt: readonly ArgumentPath[];
  /** Only calls whose argument is so: `{ "$0": "{}" }` for `deleteMany({})`. */
  readonly where: Readonly<Record<ArgumentPath, string>>;
}
/** Own functions that somebody outside of this code calls. */
export interface EntryDefinition {
  readonly id: string;
  /** "src/billing.ts#refund", "src/billing.ts#BillingService.{refund,credit}". */
  readonly functions: readonly string[];
  readonly kind: EntryKind;
  /** Where they are told who the caller is. */
  readonly callerAt: readonly ArgumentPath[];
}
export interface PublicEntry {
  /** Glob over entry point ids: "http POST /login". */
  readonly entry: string;
  readonly reason: string;
}
/** Actions that come along with others, of which nothing is asked: last-seen dates, counters, caches in a table. */
export interface Bookkeeping {
  /** Glob over action ids ("src/seen.ts:9:3 update session"), or over what they do ("update session"). */
  readonly action: string;
  /** Glob over entry point ids; null: from everywhere. */
  readonly entry: string | null;
  readonly reason: string;
}
export interface RuleSetting {
  readonly severity: "error" | "warning" | "note" | "off" | null; // null: the rule's own
  readonly mode: "enforce" | "observe";
}
export interface Waiver {
  /** Either a finding's fingerprint, or rule with entry point and action (globs). */
  readonly fingerprint: Fingerprint | null;
  readonly rule: RuleId | null;
  readonly entry: string | null;
  readonly action: string | null;
  readonly reason: string;
  readonly owner: string;
  /** ISO date; a waiver without an end is refused. */
  readonly expires: string;
}
