// The desk as the server knows it: questions find their answers, and where a desk breaks down another is hired, with all that is open laid on it.
import type { Answers, FromDesk, Question, Work } from "../desk/messages.js";
import type { Hire, Hired } from "./hire.js";

export interface Office {
  readonly send: (work: Work) => void;
  /** null also where the desk breaks down before it answers. */
  readonly ask: <Kind extends Question["kind"]>(question: Question & { readonly kind: Kind }) => Promise<Answers[Kind] | null>;
  /** Where there is no desk: at the start, and once more when a file is saved, or somebody asks, after it failed twice. */
  readonly revive: () => void;
  readonly close: () => void;
}
export type Heard = Exclude<FromDesk, { readonly kind: "answer" | "fault" }>;
export interface Surroundings {
  readonly hire: Hire;
  readonly hear: (message: Heard) => void;
  /** A fault of ours; isBack: another desk is at work already. */
  readonly fail: (words: string, isBack: boolean) => void;
  /** All that a new desk must know. */
  readonly retell: () => readonly Work[];
}

export function openOffice({ hire, hear, fail, retell }: Surroundings): Office {
  const waiting = new Map<number, (answers: Partial<Answers>) => void>();
  let nextId = 1;
  let faults = 0;
  let desk: Hired | null = null;
  const settleAll = (): void => {
    for (const settle of [...waiting.values()]) settle({});
    waiting.clear();
  };
  /** Once at once; then only when there is reason to hope that it goes better, or every keystroke would cost a whole run. */
  const bury = (words: string): void => {
    desk?.dismiss();
    desk = null;
    faults += 1;
    settleAll();
    if (faults === 1) employ();
    fail(words, desk !== null);
  };
  const listen = (message: FromDesk): void => {
    if (message.kind === "fault") bury(message.words);
    else if (message.kind === "answer") {
      waiting.get(message.id)?.(message.answers);
      waiting.delete(message.id);
    } else {
      if (message.kind === "judged") faults = 0;
      hear(message);
    }
  };
  const employ = (): void => {
    desk = hire({ hear: listen, mourn: bury });
    for (const work of retell()) desk.send(work);
  };
  return {
    send: (work) => desk?.send(work),
    ask: (question) =>
      new Promise((resolve) => {
        if (!desk) return resolve(null);
        const id = nextId++;
        waiting.set(id, (answers) => resolve(answers[question.kind] ?? null));
        desk.send({ kind: "ask", id, question });
      }),
    revive: () => {
      if (!desk) employ();
    },
    close: () => {
      desk?.dismiss();
      desk = null;
      settleAll();
    },
  };
}
