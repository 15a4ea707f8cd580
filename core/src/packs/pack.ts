// The shape of framework knowledge: a pack is a list of recognizers, a recognizer turns one view into one meaning, or null.
import type { Effect, EvidenceForm, Flaw } from "../model/graph.js";
import { name, type PackId } from "../model/names.js";
import type { ArgumentPath, Delivery, Level } from "../model/policy.js";
import type { EntryMeaning } from "./entry-meanings.js";
import type { CallView, ClassView, FileView, FunctionView, Value } from "./views.js";

// ---- meanings ---------------------------------------------------------------

export type { EntryMeaning, MountMeaning, PathPlace, RouteMeaning, StageMeaning } from "./entry-meanings.js";

export interface ActionMeaning {
  readonly effect: Effect;
  readonly resource: string;
  /** Records whose fields select, or write, what is touched: `where`, `data`. */
  readonly selects?: readonly Value[];
  readonly writes?: readonly Value[];
  /** What selects, where no plain record says it: `eq(users.ownerId, id)`, or a `where` some of whose parts (OR, NOT) select nothing. */
  readonly keys?: readonly KeyMeaning[];
  /** A condition on `undefined` is no condition, and not one that nothing fulfils. */
  readonly dropsUndefined?: true;
  /** Whom it asks for beside a right, where it touches nothing without: if one of these is the caller, only who has that right touches anything. */
  readonly entitles?: readonly Value[];
}
/** The field is equal to the value in all that is touched. */
export interface KeyMeaning {
  readonly field: string; // "ownerId", "members.some.userId"
  readonly value: Value;
}

export type GuardMeaning =
  /** Returning proves it (once settled, if it answers with a promise). inferred: nobody said that it throws; its own text must, or its answer is what tells. */
  | (Proof & { readonly shape: "throws"; readonly promise: boolean; readonly inferred?: boolean })
  /** Its answer tells: at the path, a yes (or a no, or anything at all) proves it. */
  | (Proof & {
      readonly shape: "answers";
      readonly promise: boolean;
      readonly at: readonly string[];
      readonly when: "truthy" | "falsy" | "present" | "absent";
    })
  /** Its answer is the caller, or nobody: present proves "authenticated". `at`: where the caller stands; the answer itself may be always there. throws: it throws for nobody, so returning proves it. */
  | {
      readonly shape: "identity";
      readonly promise: boolean;
      readonly throws?: boolean;
      /** It is handed to the function in this argument instead, behind an error: `(error, caller) => …`. */
      readonly callback?: number;
      readonly at: readonly string[];
    }
  /** Its answer guards by standing on the way: a middleware, a guard class. */
  | (Proof & { readonly shape: "stage"; readonly form: EvidenceForm })
  /** A query that finds only what the caller may touch, if one of these values is the caller: presence proves it. throws: it throws if it finds nothing, so returning proves it. */
  | (Proof & {
      readonly shape: "query";
      readonly promise: boolean;
      readonly throws?: boolean;
      /** Its answer is always there, and says by being more than nothing that it found some: a count. */
      readonly counts?: boolean;
      /** It may find nothing at all; and of what it finds, the list at the path says by not being empty. */
      readonly rows?: boolean;
      readonly at: readonly string[];
      readonly scopedBy: readonly Value[];
      /** As of actions. */
      readonly dropsUndefined?: true;
      /** Whom it asks for beside a right: if one of these is the caller, finding something proves that right. */
      readonly entitles?: readonly Value[];
    })
  /** What a decorator left for guards to read. */
  | { readonly shape: "metadata"; readonly keys: readonly string[]; readonly merges: boolean }
  /** It looks like a guard and is known to prove nothing: so it is no blind spot either. */
  | { readonly shape: "inert" }
  | (Proof & { readonly shape: "near"; readonly flaw: Flaw });
interface Proof {
  /** The policy's name for it; the pack's own id if it has none. */
  readonly guard?: string;
  readonly level: Level;
  readonly permission: Value | null;
  readonly subject: Value | null;
}

export interface AuditMeaning {
  /** "WorkOS audit log" */
  readonly audit: string;
  readonly promise: boolean;
  readonly delivery: Delivery;
  /** The record: its fields are looked at for what is missing or secret. */
  readonly record: Value | null;
  readonly missingFields: readonly string[];
}

/** What a library hands to a callback: `$transaction((tx) => …)` hands on the client itself. */
export interface ParameterMeaning {
  /** Which argument of the call is the callback. */
  readonly callback: number;
  /** Which of its parameters, and where in it: "$0", "$0.ctx". */
  readonly at: ArgumentPath;
  readonly is: Value;
}
/** How a library runs the functions that it is given. */
export interface CallbackMeaning {
  readonly callback: number;
  /** once: exactly once, and its throw comes out. maybe: no time, or often. later: after the caller has gone on. elsewhere: kept, and run on other ways than the caller's. */
  readonly runs: "once" | "maybe" | "later" | "elsewhere";
}

/** What a library of results makes, and asks of it: `left(error)` is a record with a tag, `isLeft(answer)` a question about that tag. */
export type OutcomeMeaning =
  | { readonly shape: "makes"; readonly tag: string; readonly under: string; readonly of: Value | null }
  /** null: of what the method is called on. */
  | { readonly shape: "asks"; readonly tag: string; readonly of: Value | null };

interface MeaningOf {
  readonly "entry-point": EntryMeaning | readonly EntryMeaning[];
  readonly action: ActionMeaning | readonly ActionMeaning[];
  readonly guard: GuardMeaning;
  readonly audit: AuditMeaning;
  readonly parameter: ParameterMeaning | readonly ParameterMeaning[];
  readonly callback: CallbackMeaning | readonly CallbackMeaning[];
  readonly outcome: OutcomeMeaning;
}
interface ViewOf {
  readonly call: CallView;
  readonly function: FunctionView;
  readonly class: ClassView;
  readonly file: FileView;
}

// ---- recognizers and packs --------------------------------------------------

export interface Recognizer<M extends keyof MeaningOf = keyof MeaningOf, V extends keyof ViewOf = keyof ViewOf> {
  /** "prisma/writes"; also the page's and the fixture folder's name. */
  readonly id: string;
  readonly title: string;
  readonly finds: M;
  readonly looksAt: V;
  /**
   * What is worth a look, so that nothing else is shown. For calls: origins of the callee. For classes and functions: origins of a decorator,
   * origins of a base class, or a directive ("use server"). For files: globs over paths.
   * Origins: `module#Export.member`; `*` one name, `**` any number of names, `{a,b}` one of these; the module may be `**` (any).
   * `#Router` also matches `#default.Router` and `#*.Router`.
   */
  readonly at: readonly string[];
  readonly read: (view: ViewOf[V]) => MeaningOf[M] | null;
}
/** Every pairing of a meaning with a view, as one union. */
export type AnyRecognizer = { [M in keyof MeaningOf]: { [V in keyof ViewOf]: Recognizer<M, V> }[keyof ViewOf] }[keyof MeaningOf];

export interface Pack {
  readonly id: PackId;
  readonly title: string;
  /** Packages whose presence in a manifest switches the pack on; empty: always on. Globs: "@nestjs/*". */
  readonly packages: readonly string[];
  /** Versions that its shapes were read from: "prisma 6.x". */
  readonly verified: string;
  readonly recognizers: readonly AnyRecognizer[];
}

export function recognize<M extends keyof MeaningOf, V extends keyof ViewOf>(recognizer: Recognizer<M, V>): Recognizer<M, V> {
  return recognizer;
}
export function definePack(pack: Omit<Pack, "id"> & { readonly id: string }): Pack {
  return { ...pack, id: name<"PackId">(pack.id) };
}

// ---- small readers that many recognizers share ------------------------------

/** The text of a literal, an enum member's last name, or null. */
export function textOf(value: Value | null | undefined): string | null {
  if (!value) return null;
  if (value.kind === "literal") return String(value.value);
  if (value.kind === "named" && value.origin) return value.origin.split(/[.#]/).at(-1) ?? null;
  return null;
}
/** "$1.scope.id" of these arguments. */
export function argumentAt(values: readonly Value[], path: ArgumentPath): Value | null {
  const [position = "", ...fields] = path.slice(1).split(".");
  return fields.reduce<Value | null>((at, name) => fieldOf(at, name), values[Number(position)] ?? null);
}
export function fieldOf(value: Value | null | undefined, name: string): Value | null {
  if (value?.kind === "record") return value.field(name);
  if (value?.kind === "instance") return value.member(name);
  return null;
}
/** The last names of an origin: "PrismaClient.user.delete" gives ["user", "delete"] for 2. */
export function lastNames(origin: string, count: number): string[] {
  return (origin.split("#")[1] ?? "").split(".").slice(-count);
}
/** Names under which servers keep the caller in a request or context that their own code fills. */
export const callerNames = [
  "user",
  "session",
  "auth",
  "userId",
  "currentUser",
  "account",
  "accountId",
  "principal",
  "actor",
  "viewer",
  "member",
  "membership",
  "identity",
  "claims",
  "apiKey",
  "organization",
  "organizationId",
  "orgId",
  "workspace",
  "workspaceId",
  "tenant",
  "tenantId",
] as const;
/** Of these, the ones that name somebody. A workspace of its own may have been found by a host name: that says nothing about who asks. */
export const personNames: readonly string[] = callerNames.filter((name) => !/^(org|workspace|tenant)/.test(name));
