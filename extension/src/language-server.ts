// The language server, seen from the editor: started, stopped, asked, and started again when it ends by itself.
import { methods, type Status } from "countersign/editor";
import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, type LanguageClientOptions, State, TransportKind, type WorkspaceEdit } from "vscode-languageclient/node";
import { askForAll } from "./edits.js";

export interface LanguageServer {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** null: it does not run. */
  readonly ask: <Answer>(method: string, about?: unknown) => Promise<Answer | null>;
  /** An edit that the server proposes, each part of it to be confirmed. null: it has none, or does not run. */
  readonly askEdit: (method: string, about: unknown, label: string) => Promise<vscode.WorkspaceEdit | null>;
  /** null: it does not run. */
  readonly status: () => Status | null;
  readonly onStatus: vscode.Event<Status | null>;
}
interface Surroundings {
  /** The file that is run. */
  readonly program: string;
  readonly log: vscode.LogOutputChannel;
}

const starting: Status = { state: "checking", counts: { held: 0, open: 0, unknown: 0 }, errors: 0, warnings: 0, says: null };
const mostEnds = 4;
const withinMilliseconds = 3 * 60_000;

export function openLanguageServer({ program, log }: Surroundings): LanguageServer {
  const told = new vscode.EventEmitter<Status | null>();
  let client: LanguageClient | null = null;
  let status: Status | null = null;
  const tell = (next: Status | null): void => {
    status = next;
    told.fire(next);
  };
  const start = async (): Promise<void> => {
    if (client !== null) return;
    const server = { module: program, transport: TransportKind.ipc };
    const own = new LanguageClient("countersign", "Countersign", { run: server, debug: server }, optionsOf(log, countEnds(log, tell, restart)));
    client = own;
    own.onNotification(methods.status, (next: Status) => tell(next));
    own.onDidChangeState(({ newState }) => {
      if (newState === State.Starting && client === own) tell(starting);
    });
    await own.start();
  };
  const stop = async (): Promise<void> => {
    const own = client;
    client = null;
    tell(null);
    // One that never came up cannot be stopped, and need not be.
    await own?.dispose().catch((error: unknown) => log.warn(String(error)));
  };
  async function restart(): Promise<void> {
    await stop();
    await start();
  }
  const ask = async <Answer>(method: string, about?: unknown): Promise<Answer | null> => {
    const own = client;
    if (own === null) return null;
    await own.start();
    return own.sendRequest<Answer>(method, about);
  };
  const askEdit = async (method: string, about: unknown, label: string): Promise<vscode.WorkspaceEdit | null> => {
    const edit = await ask<WorkspaceEdit>(method, about);
    return edit === null || client === null ? null : client.protocol2CodeConverter.asWorkspaceEdit(askForAll(edit, label));
  };
  return { start, stop, restart, ask, askEdit, status: () => status, onStatus: told.event };
}

/** What is open is synchronized; what else changes on disk the server watches by itself. */
function optionsOf(log: vscode.LogOutputChannel, closed: Ends): LanguageClientOptions {
  const languages = ["typescript", "typescriptreact", "javascript", "javascriptreact"].map((language) => ({ scheme: "file", language }));
  return {
    documentSelector: [...languages, { scheme: "file", pattern: "**/countersign.jsonc" }],
    outputChannel: log,
    traceOutputChannel: log,
    synchronize: { configurationSection: "countersign" },
    errorHandler: { error: () => ({ action: ErrorAction.Continue, handled: true }), closed },
  };
}

type Ends = () => { readonly action: CloseAction; readonly message: string; readonly handled: true };

/** Started again by itself, and said; but not for ever: a server that keeps ending needs somebody to look. */
function countEnds(log: vscode.LogOutputChannel, tell: (status: Status) => void, restart: () => Promise<void>): Ends {
  let ends: readonly number[] = [];
  return () => {
    const now = Date.now();
    ends = [...ends.filter((time) => now - time < withinMilliseconds), now];
    const goesOn = ends.length <= mostEnds;
    const message = goesOn
      ? "Countersign's language server ended unexpectedly, and was started again."
      : `Countersign's language server ended ${ends.length} times within three minutes, and was not started again.`;
    if (!goesOn) tell({ ...starting, state: "failed", says: message });
    void say(message, goesOn, log, restart);
    return { action: goesOn ? CloseAction.Restart : CloseAction.DoNotRestart, message, handled: true };
  };
}

async function say(message: string, goesOn: boolean, log: vscode.LogOutputChannel, restart: () => Promise<void>): Promise<void> {
  const [again, look] = ["Start Again", "Show Log"] as const;
  const chosen = goesOn ? await vscode.window.showWarningMessage(message, look) : await vscode.window.showErrorMessage(message, again, look);
  if (chosen === look) log.show();
  if (chosen === again) await restart();
}
