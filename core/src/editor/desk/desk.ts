// The desk: takes edits and questions as they come, judges when it has read them all, and is told to stop by a newer edit.
import { name } from "../../index.js";
import { answer } from "./answer.js";
import { type Desk, type DeskFolder, openFolder } from "./folder.js";
import type { FromDesk, Question, ToDesk } from "./messages.js";

export interface Surroundings extends Desk {
  readonly send: (message: FromDesk) => void;
  /** Edits so far, also those that have not been read yet. */
  readonly editsMade: () => number;
  /** The editor knows the policy's form by itself. */
  readonly hasSchema: boolean;
}
interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** What ends a run that is out of date. No fault: it is caught below, and never shown. */
const outdated = new Error("A newer edit has come.");

export function openDesk(around: Surroundings): (message: ToDesk) => void {
  const { send } = around;
  const folders = new Map<string, DeskFolder>();
  let asked: Asked[] = [];
  let editsRead = 0;
  let isAwaited = false;
  let isBroken = false;
  const pause = (): void => {
    if (around.editsMade() > editsRead) throw outdated;
  };
  const work = (): void => {
    isAwaited = false;
    try {
      for (const one of folders.values()) if (one.isDue()) send(one.judge(pause, (stage) => send({ kind: "stage", folder: one.folder.uri, stage })));
      const now = asked;
      asked = [];
      for (const { id, question } of now) send({ kind: "answer", id, answers: answer(question, folders, around.hasSchema) });
    } catch (error) {
      // The message that outdated it is on its way, and wakes us.
      if (error === outdated) return;
      isBroken = true;
      send({ kind: "fault", words: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
  return (message) => {
    editsRead = Math.max(editsRead, message.edit);
    if (message.kind === "ask") asked.push({ id: message.id, question: message.question });
    else apply(message, folders, around);
    if (isAwaited || isBroken) return;
    isAwaited = true;
    // What has come already is read first: a burst of edits is judged once.
    setTimeout(work, 0);
  };
}

function apply(message: Exclude<ToDesk, { readonly kind: "ask" }>, folders: Map<string, DeskFolder>, around: Surroundings): void {
  switch (message.kind) {
    case "open":
      folders.set(message.folder.uri, openFolder(message.folder, around));
      break;
    case "close":
      folders.delete(message.folder);
      break;
    case "text":
      folders.get(message.folder)?.write(name<"FilePath">(message.file), message.text, message.version);
      break;
    case "policy":
      folders.get(message.folder)?.choosePolicy(message.file);
      break;
    case "release":
      folders.get(message.folder)?.release(name<"FilePath">(message.file));
      break;
    case "refresh":
      for (const folder of folders.values()) folder.refresh();
  }
}
