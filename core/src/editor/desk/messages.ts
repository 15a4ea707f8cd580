// What is said between the thread that speaks with the editor and the one that analyses, the desk. Plain data both ways.
import type { CodeLens, CompletionItem, Diagnostic } from "vscode-languageserver";
import type { FixKind, Stage } from "../../index.js";
import type { Declaration, FolderNode, Place, Position, Range, Status } from "../protocol.js";

export interface Folder {
  /** As the editor names it. */
  readonly uri: string;
  readonly name: string;
  readonly root: string;
}

// The thread that speaks with the editor imports types alone from the analysis, so that it holds no compiler.

/** edit: how many there have been, this one included. A run that began before it is given up. */
export type ToDesk = { readonly edit: number } & Work;
export type Work =
  | { readonly kind: "open"; readonly folder: Folder }
  | { readonly kind: "close"; readonly folder: string }
  /** Somebody names another file as the policy, from the folder's root; null: the usual one. */
  | { readonly kind: "policy"; readonly folder: string; readonly file: string | null }
  /** An open buffer. */
  | { readonly kind: "text"; readonly folder: string; readonly file: string; readonly text: string; readonly version: number }
  /** It is closed: what is on disk counts again. */
  | { readonly kind: "release"; readonly folder: string; readonly file: string }
  /** Something on disk has changed. */
  | { readonly kind: "refresh" }
  /** Changes nothing, and is answered when all else is done. */
  | { readonly kind: "ask"; readonly id: number; readonly question: Question };

export type Question =
  | { readonly kind: "lenses"; readonly folder: string; readonly file: string }
  | { readonly kind: "hover"; readonly folder: string; readonly file: string; readonly position: Position }
  | { readonly kind: "inventory"; readonly folder: string }
  | { readonly kind: "page"; readonly folder: string }
  | { readonly kind: "why"; readonly folder: string; readonly fingerprint: string }
  | { readonly kind: "fixes"; readonly folder: string; readonly fingerprints: readonly string[] }
  | { readonly kind: "declared"; readonly declaration: Declaration; readonly folder: string }
  /** Of the policy's text. */
  | { readonly kind: "completed" | "explained" | "placed"; readonly folder: string; readonly offset: number }
  | { readonly kind: "mends"; readonly folder: string }
  | { readonly kind: "proposal"; readonly folder: string }
  /** Everything before it is done. */
  | { readonly kind: "done" };
export interface Told {
  readonly markdown: string;
  readonly range: Range;
}
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}
export interface OfferedFix {
  readonly title: string;
  readonly kind: FixKind;
  readonly fingerprint: string;
  readonly edits: readonly (TextEdit & { readonly uri: string })[];
}
export interface PolicyEdit extends TextEdit {
  readonly uri: string;
  /** There is no such file yet. */
  readonly isNew: boolean;
}
export interface Answers {
  readonly lenses: readonly CodeLens[];
  readonly hover: Told | null;
  readonly inventory: FolderNode | null;
  readonly page: string | null;
  readonly why: string | null;
  readonly fixes: readonly OfferedFix[];
  readonly declared: PolicyEdit | null;
  readonly completed: readonly CompletionItem[];
  readonly explained: Told | null;
  readonly placed: readonly Place[];
  readonly mends: readonly (TextEdit & { readonly title: string })[];
  /** null: the folder has a policy, or nothing that one could be made from. */
  readonly proposal: string | null;
  readonly done: null;
}

export type FromDesk =
  | { readonly kind: "stage"; readonly folder: string; readonly stage: Stage }
  | {
      readonly kind: "judged";
      readonly folder: string;
      /** Of files where they have changed; none: they are gone. */
      readonly files: readonly Shown[];
      readonly status: Status;
      /** Whether lenses may read otherwise than before. */
      readonly moved: boolean;
    }
  /** Under the question's kind. */
  | { readonly kind: "answer"; readonly id: number; readonly answers: Partial<Answers> }
  /** A fault of ours: the desk is of no use any more. */
  | { readonly kind: "fault"; readonly words: string };
export interface Shown {
  readonly uri: string;
  /** Of the buffer that was judged; null: the file was not open. */
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
}
