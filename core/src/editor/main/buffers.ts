// Open buffers: kept by the pieces that the editor sends, and laid on the desk whole.
import { type Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Work } from "../desk/messages.js";
import { policyName } from "../protocol.js";
import type { FileIn, Folders } from "./folders.js";
import { sameUri } from "./folders.js";

export interface Buffers {
  /** All that is open, for a new desk or a new folder. */
  readonly retell: () => readonly Work[];
  /** As the editor calls the file; null: it is not open. */
  readonly find: (uri: string) => TextDocument | null;
  /** It lies on the desk as it stands in its buffer, whatever is on disk. */
  readonly isLaid: (uri: string) => boolean;
}
export interface BufferEvents {
  readonly send: (work: Work) => void;
  readonly saved: () => void;
}

const isSource = /\.[cm]?[jt]sx?$/;

export function openBuffers(connection: Connection, folders: Folders, { send, saved }: BufferEvents): Buffers {
  const documents = new TextDocuments(TextDocument);
  const placesOf = (uri: string): readonly FileIn[] => folders.find(uri).filter(({ file }) => isSource.test(file) || file === policyName);
  const textsOf = (document: TextDocument): readonly Work[] =>
    placesOf(document.uri).map(({ folder, file }) => ({ kind: "text", folder: folder.uri, file, text: document.getText(), version: document.version }));
  documents.onDidChangeContent(({ document }) => {
    for (const work of textsOf(document)) send(work);
  });
  documents.onDidClose(({ document }) => {
    for (const { folder, file } of placesOf(document.uri)) send({ kind: "release", folder: folder.uri, file });
  });
  documents.onDidSave(saved);
  documents.listen(connection);
  const find = (uri: string): TextDocument | null => documents.get(uri) ?? documents.all().find((one) => sameUri(one.uri) === sameUri(uri)) ?? null;
  return {
    retell: () => documents.all().flatMap(textsOf),
    find,
    isLaid: (uri) => find(uri) !== null && placesOf(uri).length > 0,
  };
}
