// Requests of the editor -> questions to the desk, and its answers in the editor's terms.
import { type CodeAction, CodeActionKind, type Connection, type Diagnostic, ErrorCodes, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { policyFile } from "../../index.js";
import type { Question } from "../desk/messages.js";
import { type FolderNode, methods } from "../protocol.js";
import type { Folders } from "./folders.js";
import type { Office } from "./office.js";

export interface Workplace {
  readonly office: Office;
  readonly folders: Folders;
  /** Everything is read anew; settles when it is judged. */
  readonly checkAll: () => Promise<void>;
}
interface OfFolder {
  readonly uri: string;
}

export function answerRequests(connection: Connection, { office, folders, checkAll }: Workplace): void {
  connection.onCodeLens(async ({ textDocument }) => {
    const [place] = folders.find(textDocument.uri);
    return place ? [...((await office.ask({ kind: "lenses", folder: place.folder.uri, file: place.file })) ?? [])] : [];
  });
  connection.onHover(async ({ textDocument, position }) => {
    const [place] = folders.find(textDocument.uri);
    const told = place ? await office.ask({ kind: "hover", folder: place.folder.uri, file: place.file, position }) : null;
    return told ? { contents: { kind: "markdown", value: told.markdown }, range: told.range } : null;
  });
  connection.onCodeAction(({ textDocument, context }) => {
    const [place] = folders.find(textDocument.uri);
    return place ? context.diagnostics.flatMap((diagnostic) => showWhy(diagnostic, place.folder.uri)) : [];
  });
  connection.onRequest(methods.inventory, async () => {
    const nodes = await Promise.all(folders.all().map(({ uri }) => office.ask({ kind: "inventory", folder: uri })));
    return nodes.flatMap((node): FolderNode[] => (node ? [node] : []));
  });
  connection.onRequest(methods.report, async ({ uri }: OfFolder) => ({ html: await asked(office, { kind: "page", folder: uri }) }));
  connection.onRequest(methods.why, async ({ uri, fingerprint }: OfFolder & { readonly fingerprint: string }) => {
    const markdown = await office.ask({ kind: "why", folder: uri, fingerprint });
    return { markdown: markdown ?? "This finding is gone: the sources, or the policy, have changed since." };
  });
  connection.onRequest(methods.check, async () => {
    await checkAll();
    return null;
  });
  connection.onRequest(methods.init, async ({ uri }: OfFolder) => {
    const text = await office.ask({ kind: "proposal", folder: uri });
    return text === null ? null : createPolicy(uri, text);
  });
}

async function asked(office: Office, question: Question & { readonly kind: "page" }): Promise<string> {
  const found = await office.ask(question);
  if (found === null) throw new ResponseError(ErrorCodes.InvalidRequest, "This folder was not judged yet.");
  return found;
}

/** Offered wherever a finding is told of. */
function showWhy(diagnostic: Diagnostic, folder: string): readonly CodeAction[] {
  const fingerprint = fingerprintOf(diagnostic.data);
  if (diagnostic.source !== "countersign" || fingerprint === null) return [];
  const command = { title: "Show why", command: "countersign.why", arguments: [{ uri: folder, fingerprint }] };
  return [{ title: "Countersign: show why", kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command }];
}
export function fingerprintOf(mark: unknown): string | null {
  return typeof mark === "object" && mark !== null && "fingerprint" in mark && typeof mark.fingerprint === "string" ? mark.fingerprint : null;
}

/** A preview: nothing is written before somebody has read it. */
function createPolicy(folder: string, text: string): WorkspaceEdit {
  const uri = `${folder.replace(/\/$/, "")}/${policyFile}`;
  const start = { line: 0, character: 0 };
  return {
    changeAnnotations: { policy: { label: "A first policy", needsConfirmation: true } },
    documentChanges: [
      { kind: "create", uri, options: { ignoreIfExists: true }, annotationId: "policy" },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text, annotationId: "policy" }] },
    ],
  };
}
