// What the editor calls: puts the rooms together, and starts the language server where it is wanted.
import * as vscode from "vscode";
import { type ActionsView, openActionsView } from "./actions-view.js";
import { registerCommands } from "./commands.js";
import { type LanguageServer, openLanguageServer } from "./language-server.js";
import { openReportPage } from "./report-page.js";
import { openStatusItem, textOf } from "./status-item.js";
import { openWhyPage } from "./why-page.js";

/** For other extensions, and for tests: what is shown where the editor lets nobody look. */
export interface Shown {
  readonly rows: ActionsView["rows"];
  readonly filter: ActionsView["filter"];
  readonly status: LanguageServer["status"];
  /** Of the status bar; null: there is no item. */
  readonly statusText: () => string | null;
}

let running: LanguageServer | null = null;

export async function activate(context: vscode.ExtensionContext): Promise<Shown> {
  const log = vscode.window.createOutputChannel("Countersign", { log: true });
  const server = openLanguageServer({ program: context.asAbsolutePath("dist/server.cjs"), log });
  running = server;
  const actions = openActionsView(server, context.workspaceState);
  const report = openReportPage(server);
  const why = openWhyPage(server);
  const obeying = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("countersign.enable")) void obey(server, log);
  });
  context.subscriptions.push(log, openStatusItem(server), actions, report, why, obeying, registerCommands({ server, actions, report, why }));
  await obey(server, log);
  const statusText = (): string | null => {
    const status = server.status();
    return status === null ? null : textOf(status);
  };
  return { rows: actions.rows, filter: actions.filter, status: server.status, statusText };
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}

/** Without a folder there is nothing to judge: a file alone tells nothing of who reaches it. */
async function obey(server: LanguageServer, log: vscode.LogOutputChannel): Promise<void> {
  const isWanted = vscode.workspace.getConfiguration("countersign").get("enable", true) && (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  await (isWanted ? server.start() : server.stop()).catch((error: unknown) => {
    log.error(String(error));
    void vscode.window.showErrorMessage("Countersign's language server did not start: its log says why (Output, Countersign).");
  });
}
