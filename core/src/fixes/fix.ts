// What is handed on: an offer to mend a finding. Nothing is written here; who is offered it looks at it first.
import type { FilePath } from "../model/names.js";
import type { Finding, Report } from "../model/report.js";

export interface FixAsk {
  readonly report: Report;
  readonly finding: Finding;
  /** null: there is no policy. */
  readonly policyText: string | null;
  /** As it was analysed; null: it cannot be had. */
  readonly textOf: (file: FilePath) => string | null;
}

export interface Fix {
  /** "Insert `requireAdmin`, as the 11 siblings do" */
  readonly title: string;
  readonly kind: FixKind;
  /** Empty for "public" and "waiver": what they write into the policy has a reason, and that is for people to give. */
  readonly edits: readonly FileEdit[];
}
export type FixKind = "await" | "heed" | "guard" | "audit" | "public" | "waiver";

/** Offsets in UTF-16 units of the text as it was. Edits of one file do not overlap. */
export interface FileEdit {
  readonly file: FilePath;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
