// The report as a page beside the editor. It comes whole from the server; here it is only shut in: no script, nothing from elsewhere.
import { methods } from "countersign/editor";
import * as vscode from "vscode";
import { enclose } from "./enclosed-page.js";
import type { LanguageServer } from "./language-server.js";

export interface ReportPage {
  readonly show: (folder: vscode.WorkspaceFolder) => Promise<void>;
  readonly dispose: () => void;
}

export function openReportPage(server: LanguageServer): ReportPage {
  const panels = new Map<string, vscode.WebviewPanel>();
  const fill = async (uri: string, panel: vscode.WebviewPanel): Promise<void> => {
    const answer = await server.ask<{ readonly html: string }>(methods.report, { uri });
    panel.webview.html = enclose(answer?.html ?? "<p>There is no report: the language server does not run.</p>");
  };
  const listening = server.onStatus((status) => {
    if (status?.state === "ready") for (const [uri, panel] of panels) if (panel.visible) void fill(uri, panel);
  });
  const open = (uri: string, name: string): vscode.WebviewPanel => {
    const panel = vscode.window.createWebviewPanel("countersign.report", `Countersign: ${name}`, vscode.ViewColumn.Active, {
      enableScripts: false,
      enableForms: false,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panels.set(uri, panel);
    panel.onDidDispose(() => panels.delete(uri));
    panel.onDidChangeViewState(() => {
      if (panel.visible) void fill(uri, panel);
    });
    return panel;
  };
  const show = async ({ uri, name }: vscode.WorkspaceFolder): Promise<void> => {
    const key = uri.toString();
    const panel = panels.get(key) ?? open(key, name);
    panel.reveal();
    await fill(key, panel);
  };
  const dispose = (): void => {
    listening.dispose();
    for (const panel of panels.values()) panel.dispose();
  };
  return { show, dispose };
}
