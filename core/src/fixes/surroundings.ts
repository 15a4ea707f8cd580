// What every fix needs of the report and the texts: the verdict that a finding speaks of, the entry point, texts opened once.
import type { EntryPoint } from "../model/graph.js";
import type { FilePath, Span } from "../model/names.js";
import type { Finding, Report } from "../model/report.js";
import type { Verdict } from "../model/verdict.js";
import { hasSyntaxErrors, type OpenText, openText, type TextEdit } from "../syntax/edit/open-text.js";
import type { FileEdit, FixAsk } from "./fix.js";

export interface Surroundings {
  readonly report: Report;
  readonly finding: Finding;
  /** Open, of the finding's action from its entry point; empty: it tells of no action. */
  readonly verdicts: readonly OpenVerdict[];
  readonly entryPoint: EntryPoint | null;
  /** null: it cannot be had, or is being typed: what cannot be parsed is not written into. */
  readonly open: (file: FilePath) => OpenText | null;
}
export type OpenVerdict = Extract<Verdict, { readonly outcome: "open" }>;
export type HeldVerdict = Extract<Verdict, { readonly outcome: "held" }>;

export function openSurroundings({ report, finding, textOf }: FixAsk): Surroundings {
  const verdicts = report.verdicts
    .filter(isOpen)
    .filter(({ obligation: { entryPoint, action } }) => entryPoint.id === finding.entryPoint && action.id === finding.action);
  const opened = new Map<FilePath, OpenText | null>();
  const open = (file: FilePath): OpenText | null => {
    const known = opened.get(file);
    if (known !== undefined) return known;
    const text = textOf(file);
    const made = text === null ? null : openText(file, text);
    const sound = made && !hasSyntaxErrors(made) ? made : null;
    opened.set(file, sound);
    return sound;
  };
  return { report, finding, verdicts, entryPoint: verdicts[0]?.obligation.entryPoint ?? null, open };
}

export function isOpen(verdict: Verdict): verdict is OpenVerdict {
  return verdict.outcome === "open";
}
export function isHeld(verdict: Verdict): verdict is HeldVerdict {
  return verdict.outcome === "held";
}

export function inFile(file: FilePath, edits: readonly TextEdit[]): readonly FileEdit[] {
  return edits.map((edit) => ({ file, ...edit }));
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.file === b.file && a.start.line === b.start.line && a.start.column === b.start.column && a.end.line === b.end.line && a.end.column === b.end.column;
}
