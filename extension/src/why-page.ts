// Why a finding is one: the server's account of it, shown as a page of Markdown.
import { methods } from "countersign/editor";
import * as vscode from "vscode";
import type { LanguageServer } from "./language-server.js";

/** A finding, as commands are told of it. */
export interface FindingId {
  /** URI of its folder. */
  readonly folder: string;
  readonly fingerprint: string;
}
export interface WhyPage {
  readonly show: (finding: FindingId) => Promise<void>;
  readonly dispose: () => void;
}

const scheme = "countersign";

export function openWhyPage(server: LanguageServer): WhyPage {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const shown = new Map<string, vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => textFor(server, uri),
  });
  const listening = server.onStatus((status) => {
    if (status?.state === "ready") for (const uri of shown.values()) changed.fire(uri);
  });
  const closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.toString()));
  const show = async ({ folder, fingerprint }: FindingId): Promise<void> => {
    const uri = vscode.Uri.from({ scheme, path: `/Why ${fingerprint}.md`, query: JSON.stringify({ folder, fingerprint }) });
    shown.set(uri.toString(), uri);
    changed.fire(uri);
    await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
  };
  return { show, dispose: () => vscode.Disposable.from(changed, provider, listening, closing).dispose() };
}

async function textFor(server: LanguageServer, { query }: vscode.Uri): Promise<string> {
  const about: unknown = JSON.parse(query);
  const answer = await server.ask<{ readonly markdown: string }>(methods.why, about);
  return answer?.markdown ?? "The finding is gone, or the language server does not run.";
}
