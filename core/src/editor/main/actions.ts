// Code actions: what would mend a finding, what people may decide about it, why it is one; and what was meant by a misspelt key of the policy.
import { type CodeAction, CodeActionKind, type Connection, type Diagnostic, type Range } from "vscode-languageserver";
import type { OfferedFix } from "../desk/messages.js";
import { policyName } from "../protocol.js";
import { proposeEdits, type VersionOf } from "./edits.js";
import type { FileIn, Folders } from "./folders.js";
import type { Office } from "./office.js";

export interface Workbench {
  readonly office: Office;
  readonly folders: Folders;
  readonly versionOf: VersionOf;
}
interface Mark {
  readonly folder: string;
  readonly fingerprint: string;
  readonly fingerprints: readonly string[];
}

export function offerActions(connection: Connection, bench: Workbench): void {
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { diagnostics } }) => {
    const [place] = bench.folders.find(uri);
    if (!place) return [];
    const own = diagnostics.filter(({ source }) => source === "countersign");
    const offers = await Promise.all(own.map((diagnostic) => actionsFor(diagnostic, bench)));
    return [...offers.flat(), ...(place.file === policyName ? await mendsFor(uri, range, own, place, bench) : [])];
  });
}

async function actionsFor(diagnostic: Diagnostic, { office, versionOf }: Workbench): Promise<readonly CodeAction[]> {
  const mark = readMark(diagnostic.data);
  if (!mark) return [];
  const { folder, fingerprint, fingerprints } = mark;
  const offered = (await office.ask({ kind: "fixes", folder, fingerprints })) ?? [];
  const preferred = offered.find(({ edits }) => edits.length > 0);
  const fixes = offered.flatMap((one) => showFix(one, one === preferred, diagnostic, folder, versionOf));
  const command = { title: "Show why", command: "countersign.why", arguments: [{ folder, fingerprint }] };
  return [...fixes, { title: "Show why", kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command }];
}

const decisions: Readonly<Record<string, string>> = { public: "countersign.declarePublic", waiver: "countersign.addWaiver" };

/** Without edits it is a decision: its words are asked for by the editor's side. */
function showFix(fix: OfferedFix, isPreferred: boolean, diagnostic: Diagnostic, folder: string, versionOf: VersionOf): readonly CodeAction[] {
  const { title, kind, fingerprint, edits } = fix;
  const head = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  if (edits.length > 0) return [{ ...head, ...(isPreferred ? { isPreferred } : {}), edit: proposeEdits(title, edits, versionOf) }];
  const command = decisions[kind];
  return command === undefined ? [] : [{ ...head, command: { title, command, arguments: [{ folder, fingerprint }] } }];
}

async function mendsFor(uri: string, range: Range, diagnostics: readonly Diagnostic[], { folder }: FileIn, bench: Workbench): Promise<readonly CodeAction[]> {
  const mends = (await bench.office.ask({ kind: "mends", folder: folder.uri })) ?? [];
  return mends
    .filter((mend) => isBefore(mend.range.start, range.end) && isBefore(range.start, mend.range.end))
    .map(({ title, ...edit }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: diagnostics.filter((one) => one.range.start.line === edit.range.start.line && one.range.start.character === edit.range.start.character),
      edit: proposeEdits(title, [{ ...edit, uri }], bench.versionOf),
    }));
}
function isBefore(a: Range["start"], b: Range["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

/** It has been with the editor, which may hand back anything. */
function readMark(data: unknown): Mark | null {
  if (typeof data !== "object" || data === null || !("folder" in data) || !("fingerprint" in data) || !("fingerprints" in data)) return null;
  const { folder, fingerprint, fingerprints } = data;
  if (typeof folder !== "string" || typeof fingerprint !== "string" || !Array.isArray(fingerprints)) return null;
  return { folder, fingerprint, fingerprints: fingerprints.map(String) };
}
