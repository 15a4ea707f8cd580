// Requests of the editor -> questions to the desk, and its answers in the editor's terms.
import { type Connection, ErrorCodes, type Hover, ResponseError, type TextDocumentPositionParams } from "vscode-languageserver";
import type { Told } from "../desk/messages.js";
import { type Declaration, type FindingMark, type FolderNode, methods, policyName } from "../protocol.js";
import type { Workbench } from "./actions.js";
import type { Buffers } from "./buffers.js";
import { proposePolicyEdit } from "./edits.js";
import type { Settings } from "./settings.js";

export interface Workplace extends Workbench {
  readonly buffers: Buffers;
  readonly settings: Settings;
  /** Everything is read anew; settles when it is judged. */
  readonly checkAll: () => Promise<void>;
}
interface OfFolder {
  readonly uri: string;
}

export function answerRequests(connection: Connection, { office, folders, checkAll, versionOf }: Workplace): void {
  connection.onRequest(methods.inventory, async () => {
    const nodes = await Promise.all(folders.all().map(({ uri }) => office.ask({ kind: "inventory", folder: uri })));
    return nodes.flatMap((node): FolderNode[] => (node ? [node] : []));
  });
  connection.onRequest(methods.report, async ({ uri }: OfFolder) => {
    const html = await office.ask({ kind: "page", folder: uri });
    if (html === null) throw new ResponseError(ErrorCodes.InvalidRequest, "This folder was not judged yet.");
    return { html };
  });
  connection.onRequest(methods.why, async ({ folder, fingerprint }: FindingMark) => {
    const markdown = await office.ask({ kind: "why", folder, fingerprint });
    return { markdown: markdown ?? "This finding is gone: the sources, or the policy, have changed since." };
  });
  connection.onRequest(methods.check, async () => {
    await checkAll();
    return null;
  });
  connection.onRequest(methods.init, async ({ uri }: OfFolder) => {
    const newText = await office.ask({ kind: "proposal", folder: uri });
    const start = { line: 0, character: 0 };
    const edit = { uri: `${uri.replace(/\/$/, "")}/${policyName}`, isNew: true, range: { start, end: start } };
    return newText === null ? null : proposePolicyEdit("A first policy", { ...edit, newText }, versionOf);
  });
  connection.onRequest(methods.declare, async (declaration: Declaration) => {
    const edit = await office.ask({ kind: "declared", folder: declaration.folder, declaration });
    const label = declaration.kind === "public" ? "Declare this entry point public" : "Accept this finding for a while";
    return edit === null ? null : proposePolicyEdit(label, edit, versionOf);
  });
}

/** What stands at a place: of the sources, and of the policy while it is written. */
export function answerAtPlaces(connection: Connection, { office, folders, buffers, settings }: Workplace): void {
  /** The folder whose policy it is, and how far in its text. */
  const inPolicy = ({ textDocument: { uri }, position }: TextDocumentPositionParams): { readonly folder: string; readonly offset: number } | null => {
    const [place] = folders.find(uri);
    const text = buffers.find(uri);
    return place?.file === policyName && text ? { folder: place.folder.uri, offset: text.offsetAt(position) } : null;
  };
  connection.onCodeLens(async ({ textDocument }) => {
    const [place] = folders.find(textDocument.uri);
    return place && settings.showsLenses(place.folder.uri)
      ? [...((await office.ask({ kind: "lenses", folder: place.folder.uri, file: place.file })) ?? [])]
      : [];
  });
  connection.onHover(async (asked) => {
    const written = inPolicy(asked);
    if (written) return showTold(await office.ask({ kind: "explained", ...written }));
    const [place] = folders.find(asked.textDocument.uri);
    return place ? showTold(await office.ask({ kind: "hover", folder: place.folder.uri, file: place.file, position: asked.position })) : null;
  });
  connection.onCompletion(async (asked) => {
    const written = inPolicy(asked);
    return written ? [...((await office.ask({ kind: "completed", ...written })) ?? [])] : [];
  });
  connection.onDefinition(async (asked) => {
    const written = inPolicy(asked);
    return written ? [...((await office.ask({ kind: "placed", ...written })) ?? [])] : [];
  });
}

function showTold(told: Told | null): Hover | null {
  return told ? { contents: { kind: "markdown", value: told.markdown }, range: told.range } : null;
}
