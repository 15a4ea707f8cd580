// What the server can do, and what it asks of the editor in return.
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";

/** What the editor says that it can do. */
export interface Client {
  readonly showsProgress: boolean;
  readonly watchesFiles: boolean;
  readonly refreshesLenses: boolean;
  readonly knowsFolders: boolean;
  readonly tellsSettings: boolean;
}

export function readClient({ capabilities: { window, workspace } }: InitializeParams): Client {
  return {
    showsProgress: window?.workDoneProgress === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    knowsFolders: workspace?.workspaceFolders === true,
    tellsSettings: workspace?.configuration === true,
  };
}

export function introduce(): InitializeResult {
  return {
    serverInfo: { name: "countersign" },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      codeLensProvider: { resolveProvider: false },
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['"'], resolveProvider: false },
      definitionProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** All that an analysis reads. */
const watched = ["**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}", "**/package.json", "**/{ts,js}config*.json", "**/pnpm-workspace.yaml", "**/countersign.jsonc"];

export function askToWatch(connection: Connection): void {
  const watchers = watched.map((globPattern) => ({ globPattern }));
  // An editor that refuses leaves us with open buffers, and what "check" reads anew.
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
}
