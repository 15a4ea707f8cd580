// Starts the language server, in whatever process: the command line's, over its streams, or one that an editor has forked, over IPC.
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { createConnection, IPCMessageReader, IPCMessageWriter } from "vscode-languageserver/node";
import type { ToDesk } from "./desk/messages.js";
import { hireThread } from "./main/hire.js";
import { serve } from "./server.js";

export interface Circumstances {
  /** ISO date, asked for whenever something is judged: a server may run for weeks. */
  readonly today: () => string;
  /** The file that calls `start`: run once more, as a worker thread, it becomes the one that analyses. So one bundle is enough. */
  readonly program: string | URL;
  /** URI of the folder with a page for each rule ("<rule>.md"), which diagnostics link to; null: there is none. */
  readonly pages: string | null;
}
export type Line = "ipc" | { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };

export function start(line: Line, { today, program, pages }: Circumstances): void {
  if (!isMainThread) {
    void analyse({ today, pages }, line === "ipc");
    return;
  }
  const connection =
    line === "ipc" ? createConnection(new IPCMessageReader(process), new IPCMessageWriter(process)) : createConnection(line.input, line.output);
  serve(connection, hireThread(program));
}

/** hasSchema: the extension brings it along. */
async function analyse(desk: Pick<Circumstances, "today" | "pages">, hasSchema: boolean): Promise<void> {
  const port = parentPort;
  const shared: unknown = isContract(workerData) ? workerData.edits : null;
  if (!port || !(shared instanceof SharedArrayBuffer)) return;
  const edits = new Int32Array(shared);
  // The other thread never loads the analysis: a compiler held twice would be a hundred megabytes more.
  const { openDesk } = await import("./desk/desk.js");
  const read = openDesk({ ...desk, hasSchema, send: (message) => port.postMessage(message), editsMade: () => Atomics.load(edits, 0) });
  port.on("message", (message: ToDesk) => read(message));
}
function isContract(given: unknown): given is { readonly edits: unknown } {
  return typeof given === "object" && given !== null && "edits" in given;
}
