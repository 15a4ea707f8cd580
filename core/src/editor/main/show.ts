// What the desk says -> what the editor shows: diagnostics, one status, progress, lenses asked for anew, and a fault of ours, never in silence.
import { CodeLensRefreshRequest, type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { methods, type Status } from "../protocol.js";
import { openBoard, type Posted } from "./board.js";
import type { Client } from "./capabilities.js";
import type { Folders } from "./folders.js";
import type { Heard } from "./office.js";
import { openProgress } from "./progress.js";

export interface Show {
  readonly meet: (client: Client) => void;
  readonly hear: (message: Heard) => void;
  readonly fail: (words: string, isBack: boolean) => void;
  readonly clear: (folder: string) => void;
  /** Somebody asked for everything anew. */
  readonly renew: () => void;
  readonly renewLenses: () => void;
  readonly tellStatus: () => void;
}
export interface Surroundings {
  readonly folders: Folders;
  /** As the editor calls the file if it is open: not all write signs the same way. */
  readonly calledBy: (uri: string) => string;
}

const again = "It was started anew. If this comes back, the Countersign log holds what to report.";
const later = "It failed twice in a row. It is tried again when a file is saved, or when you ask for a check; the Countersign log holds what to report.";

export function openShow(connection: Connection, { folders, calledBy }: Surroundings): Show {
  const board = openBoard();
  let client: Client | null = null;
  let fault: string | null = null;
  const progress = openProgress(connection, () => client?.showsProgress === true);
  const publish = (all: readonly Posted[]): void => {
    for (const { uri, version, diagnostics } of all)
      void connection.sendDiagnostics({ uri: calledBy(uri), ...(version === null ? {} : { version }), diagnostics: [...diagnostics] });
  };
  const tell = (status: Status): void => void connection.sendNotification(methods.status, status);
  const tellStatus = (): void => {
    const open = folders.all();
    const status = board.status(open.map(({ uri }) => uri));
    if (fault !== null) tell({ ...status, state: "failed", says: fault });
    else tell(open.length > 0 ? status : { ...status, says: "No folder is open, so nothing is judged." });
  };
  const renewLenses = (): void => {
    // An editor that refuses keeps its lenses until the next edit.
    if (client?.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  };
  return {
    meet: (met) => {
      client = met;
    },
    hear: (message) => {
      if (message.kind === "stage") {
        progress.tell(message.folder, message.stage);
        return;
      }
      fault = null;
      progress.finish(message.folder);
      publish(board.post(message));
      tellStatus();
      if (message.moved) renewLenses();
    },
    fail: (words, isBack) => {
      fault = `The analysis broke down, by a fault of ours. ${isBack ? again : later}`;
      for (const { uri } of folders.all()) progress.finish(uri);
      connection.console.error(words);
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message: `Countersign: ${fault}` });
      tellStatus();
    },
    clear: (folder) => {
      progress.finish(folder);
      publish(board.clear(folder));
      tellStatus();
    },
    renew: () => {
      progress.renew();
      tell({ ...board.status(folders.all().map(({ uri }) => uri)), state: "checking" });
    },
    renewLenses,
    tellStatus,
  };
}
