// A desk to work at: how the thread that speaks with the editor hires the one that analyses.
import { Worker } from "node:worker_threads";
import type { FromDesk, Work } from "../desk/messages.js";

export interface Hired {
  readonly send: (work: Work) => void;
  readonly dismiss: () => void;
}
export interface Listener {
  readonly hear: (message: FromDesk) => void;
  /** It is gone, and not because it was dismissed. */
  readonly mourn: (words: string) => void;
}
export type Hire = (listener: Listener) => Hired;

/** What a thread is given when it starts. */
export interface Contract {
  /** One number: how many edits there have been. */
  readonly edits: SharedArrayBuffer;
}

/** A thread of its own, running the same program. */
export function hireThread(program: string | URL): Hire {
  return ({ hear, mourn }) => {
    const contract: Contract = { edits: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
    const edits = new Int32Array(contract.edits);
    // What it prints would stand among the messages to the editor.
    const worker = new Worker(program, { workerData: contract, stdout: true });
    let isDismissed = false;
    const leave = (words: string): void => {
      if (!isDismissed) mourn(words);
      isDismissed = true;
    };
    worker.on("message", (message: FromDesk) => {
      if (!isDismissed) hear(message);
    });
    worker.on("error", (error) => leave(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    worker.on("exit", (code) => leave(`The thread ended with code ${code}.`));
    return {
      send: (work) => {
        const edit = work.kind === "ask" ? Atomics.load(edits, 0) : Atomics.add(edits, 0, 1) + 1;
        worker.postMessage({ ...work, edit });
      },
      dismiss: () => {
        isDismissed = true;
        void worker.terminate();
      },
    };
  };
}
