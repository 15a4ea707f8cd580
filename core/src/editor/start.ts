// Starts the language server, in whatever process: the command line's, over its streams, or one that an editor has forked, over IPC.
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

export interface Circumstances {
  /** ISO date, asked for whenever something is judged: a server may run for weeks. */
  readonly today: () => string;
  /** The file that calls `start`: run once more, as a worker thread, it becomes the one that analyses. So one bundle is enough. */
  readonly program: string | URL;
  /** URI of the folder with a page for each rule ("<rule>.md"), which diagnostics link to; null: there is none. */
  readonly pages: string | null;
}
export type Line = "ipc" | { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };

export function start(line: Line, { program }: Circumstances): void {
  if (!isMainThread) return void parentPort;
  const [reader, writer] = open(line);
  reader.listen(() => void writer);
  new Worker(program);
}

function open(line: Line): readonly [MessageReader, MessageWriter] {
  if (line === "ipc") return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  return [new StreamMessageReader(line.input), new StreamMessageWriter(line.output)];
}
