// Why a finding is one: the server's account of it, as a page beside the editor. Its places are links that lead there.
import { methods } from "countersign/editor";
import * as vscode from "vscode";
import { enclose } from "./enclosed-page.js";
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

const style = `<style>
  body { max-width: 54rem; padding: 0 1rem 2rem; line-height: 1.5; }
  h1 { font-size: 1.4rem; border-bottom: 1px solid var(--vscode-widget-border, #8884); padding-bottom: .3rem; }
  code { color: inherit; background: var(--vscode-textCodeBlock-background); padding: .1em .3em; border-radius: 3px; }
</style>`;

/** One page, which the next finding replaces. */
export function openWhyPage(server: LanguageServer): WhyPage {
  let panel: vscode.WebviewPanel | null = null;
  let shown: FindingId | null = null;
  const fill = async (): Promise<void> => {
    if (panel === null || shown === null) return;
    const answer = await server.ask<{ readonly markdown: string }>(methods.why, shown);
    const markdown = answer?.markdown ?? "The language server does not run.";
    panel.webview.html = enclose(`${style}${await vscode.commands.executeCommand<string>("markdown.api.render", withCommands(markdown))}`);
  };
  const open = (): vscode.WebviewPanel => {
    const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const opened = vscode.window.createWebviewPanel("countersign.why", "Countersign: Why", where, {
      enableScripts: false,
      enableCommandUris: ["countersign.open"],
      enableFindWidget: true,
      localResourceRoots: [],
    });
    opened.onDidDispose(() => {
      panel = null;
    });
    return opened;
  };
  const listening = server.onStatus((status) => {
    if (status?.state === "ready" && panel?.visible) void fill();
  });
  const show = async (finding: FindingId): Promise<void> => {
    shown = finding;
    panel ??= open();
    panel.reveal(undefined, true);
    await fill();
  };
  const dispose = (): void => {
    listening.dispose();
    panel?.dispose();
  };
  return { show, dispose };
}

/** Pages may not link to files; they may ask the editor to open one. */
function withCommands(markdown: string): string {
  return markdown.replace(/\]\((file:[^)\s]+)\)/g, (_, uri: string) => `](command:countersign.open?${encodeURIComponent(JSON.stringify([uri]))})`);
}
