// What is handed on. A function of sources, policy and tool: the same three give the same bytes.
import type { Action, BlindSpot, EntryPoint } from "./graph.js";
import type { ActionId, Digest, EntryPointId, FilePath, Fingerprint, RuleId, Span } from "./names.js";
import type { Waiver } from "./policy.js";
import type { Trace, Verdict } from "./verdict.js";

export type Severity = "error" | "warning" | "note";
export type Confidence = "high" | "medium" | "low";

/** What is so of the other entry points of the same kind. */
export interface Peers {
  readonly guarded: number;
  readonly of: number;
  /** "entry points of this file" */
  readonly among: string;
  /** What guards most of them, in backquotes; null: no check of theirs has a name. */
  readonly by: string | null;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly entryPoint: EntryPointId | null;
  readonly action: ActionId | null;
  readonly span: Span;
  readonly message: string;
  readonly remedy: string;
  readonly fingerprint: Fingerprint;
  readonly trace: Trace;
  /** Places that the message speaks of and the way does not pass: the check that proves nothing, the record that does not count. */
  readonly related: Trace;
  readonly controls: readonly string[];
  /** That it is an oversight. Orders findings; decides nothing. */
  readonly confidence: Confidence;
  /** null: too few to tell anything. */
  readonly peers: Peers | null;
  readonly waivedBy: Waiver | null;
  /** Shown, and never fails a run. */
  readonly observed: boolean;
}

/** What a reader of a report may want to know of a rule. */
export interface RuleCard {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly summary: string;
  readonly remedy: string;
  /** "CWE-862" */
  readonly cwe: readonly string[];
  readonly controls: readonly ControlNote[];
}
/** One requirement of a published framework that such a finding bears on. */
export interface ControlNote {
  /** "NIST AC-3" */
  readonly id: string;
  /** Of the framework: "800-53 r5.1.1". */
  readonly version: string;
  /** verified: the framework's text, or a published mapping, says so. judgement: we hold that it does. */
  readonly status: "verified" | "judgement";
}

export interface Report {
  readonly schema: "countersign-report/1";
  readonly tool: { readonly name: string; readonly version: string; readonly compiler: string };
  readonly sources: Digest;
  readonly policy: Digest;
  readonly entryPoints: readonly EntryPoint[];
  readonly actions: readonly Action[];
  readonly verdicts: readonly Verdict[];
  /** Those that judged. */
  readonly rules: readonly RuleCard[];
  readonly findings: readonly Finding[];
  /** The function that each action and each check stands in: "src/auth.ts#requireAdmin". */
  readonly places: readonly Place[];
  readonly blindSpots: readonly BlindSpot[];
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
}

export interface Place {
  readonly span: Span;
  readonly function: string;
}

export interface Coverage {
  readonly files: { readonly read: number; readonly skipped: readonly SkippedFile[] };
  readonly calls: { readonly resolved: number; readonly external: number; readonly lost: number };
  readonly entryPoints: { readonly found: number; readonly unresolved: number };
  /** reached: from a request. background: only from schedules, messages, scripts, start-up. unattributed: from nowhere that we know. */
  readonly actions: { readonly found: number; readonly reached: number; readonly background: number; readonly unattributed: number };
  readonly auditsKnown: boolean;
}
export interface SkippedFile {
  readonly file: FilePath;
  readonly why: "test" | "excluded" | "too-large" | "binary" | "unreadable" | "outside-root" | "generated";
}

/** Something the user can mend. Data, never thrown. */
export interface Problem {
  readonly code:
    | "policy-invalid"
    | "tsconfig-broken"
    | "package-broken"
    | "file-unreadable"
    | "syntax-error"
    | "pack-failed"
    | "nothing-found"
    | "mostly-unreached"
    | "root-missing";
  readonly message: string;
  readonly remedy: string;
  readonly file: FilePath | null;
  readonly span: Span | null;
  /** true: no verdict can be trusted, the run cannot judge. */
  readonly fatal: boolean;
}
