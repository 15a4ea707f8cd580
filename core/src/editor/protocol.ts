// What the language server tells its clients beyond the protocol of language servers. Plain data; places as editors count, from 0.

export const methods = {
  /** Request, no parameters -> FolderNode[]: every entry point, its actions, and what came of them. */
  inventory: "countersign/inventory",
  /** Request, { uri of a folder } -> { html }: the report as one page, without scripts or remote resources. */
  report: "countersign/report",
  /** Request, FindingMark -> { markdown }: the way to the action, what held or nearly held it. */
  why: "countersign/why",
  /** Request, Declaration -> WorkspaceEdit | null: the policy's text with one entry more. */
  declare: "countersign/declare",
  /** Request, no parameters -> null: everything is read anew from disk, and checked. */
  check: "countersign/check",
  /** Request, { uri of a folder } -> WorkspaceEdit | null: a policy for a folder that has none. */
  init: "countersign/init",
  /** Notification to the client, Status: after each time that something was judged, also where nothing changed. */
  status: "countersign/status",
} as const;

/** The policy of a folder, unless its settings name another file. */
export const policyName = "countersign.jsonc";

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export type Outcome = "held" | "open" | "unknown";
export type Counts = Readonly<Record<Outcome, number>>;

export interface FolderNode {
  readonly uri: string;
  readonly name: string;
  readonly entryPoints: readonly EntryNode[];
}
export interface EntryNode {
  /** "DELETE /users/:id" */
  readonly label: string;
  readonly place: Place;
  readonly counts: Counts;
  readonly actions: readonly ActionNode[];
}
/** One verdict. */
export interface ActionNode {
  /** "delete user" */
  readonly label: string;
  /** What is asked: that a guard stands before it, or that a record is made. */
  readonly duty: "guard" | "audit";
  readonly outcome: Outcome;
  readonly place: Place;
  /** A few words: "held by `requireAdmin` (src/auth.ts:12)". */
  readonly says: string;
  /** Of the finding that tells of it; null: none does. */
  readonly fingerprint: string | null;
}

export interface Status {
  readonly state: "checking" | "ready" | "failed";
  readonly counts: Counts;
  readonly errors: number;
  readonly warnings: number;
  /** What the user should know beyond the numbers: that the policy is broken and the last good one is in force, for one. */
  readonly says: string | null;
}

/** `data` of a diagnostic that tells of a finding, and what the commands `countersign.why`, `.declarePublic` and `.addWaiver` are given. */
export interface FindingMark {
  /** URI. */
  readonly folder: string;
  readonly fingerprint: string;
  /** With it, those of other entry points from which the same action is as open. */
  readonly fingerprints: readonly string[];
}

/** What people decide about a finding; the words are theirs. */
export type Declaration =
  | { readonly kind: "public"; readonly folder: string; readonly fingerprint: string; readonly reason: string }
  | {
      readonly kind: "waiver";
      readonly folder: string;
      readonly fingerprint: string;
      readonly reason: string;
      readonly owner: string;
      /** ISO date. */
      readonly expires: string;
    };
