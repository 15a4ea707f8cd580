// Edits as the editor takes them. Each is a preview: nothing is written before somebody has read it.
import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import type { PolicyEdit, TextEdit } from "../desk/messages.js";

type PlacedEdit = TextEdit & { readonly uri: string };
/** null: the file is not open. */
export type VersionOf = (uri: string) => number | null;

const annotation = "countersign";

export function proposeEdits(label: string, edits: readonly PlacedEdit[], versionOf: VersionOf): WorkspaceEdit {
  const uris = [...new Set(edits.map(({ uri }) => uri))];
  const documentChanges = uris.map((uri): TextDocumentEdit => {
    const inside = edits.filter((edit) => edit.uri === uri).map(({ range, newText }) => ({ range, newText, annotationId: annotation }));
    return { textDocument: { uri, version: versionOf(uri) }, edits: inside };
  });
  return { changeAnnotations: { [annotation]: { label, needsConfirmation: true } }, documentChanges };
}

/** In a file that is made for it, if there is none. */
export function proposePolicyEdit(label: string, { isNew, ...edit }: PolicyEdit, versionOf: VersionOf): WorkspaceEdit {
  const { changeAnnotations, documentChanges = [] } = proposeEdits(label, [edit], versionOf);
  const creation = { kind: "create", uri: edit.uri, options: { ignoreIfExists: true }, annotationId: annotation } as const;
  return { ...(changeAnnotations ? { changeAnnotations } : {}), documentChanges: isNew ? [creation, ...documentChanges] : documentChanges };
}
