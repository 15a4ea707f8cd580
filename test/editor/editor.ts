// An editor for tests: it speaks the protocol over streams with a server in this process, whose desk is in this thread too.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { openDesk } from "../../core/src/editor/desk/desk.js";
import type { Hire } from "../../core/src/editor/main/hire.js";
import { type FolderNode, methods, type Status } from "../../core/src/editor/protocol.js";
import { serve } from "../../core/src/editor/server.js";

const today = "2030-01-01";
export const pages = "file:///pages";

/** A desk in this thread: it cannot be told to stop while it works, and a burst is still judged once. */
export function hireHere(sabotage: () => void = () => {}): Hire {
  return ({ hear }) => {
    let edits = 0;
    let isThere = true;
    const send = (message: Parameters<typeof hear>[0]): void => void setImmediate(() => isThere && hear(structuredClone(message)));
    const read = openDesk({
      today: () => {
        sabotage();
        return today;
      },
      pages,
      hasSchema: false,
      send,
      editsMade: () => edits,
    });
    return {
      send: (work) => {
        if (work.kind !== "ask") edits += 1;
        const message = structuredClone({ ...work, edit: edits });
        setImmediate(() => isThere && read(message));
      },
      dismiss: () => {
        isThere = false;
      },
    };
  };
}

/** The section "countersign", as it is when it is asked for; null: the editor cannot tell. */
export type Settings = (() => object) | null;

export interface Editor {
  readonly client: ProtocolConnection;
  readonly introduced: InitializeResult;
  readonly uri: (file: string, root?: string) => string;
  readonly open: (file: string, text: string, root?: string) => void;
  /** The whole text, as one piece. */
  readonly write: (file: string, text: string, root?: string) => void;
  readonly close: (file: string, root?: string) => void;
  /** When all that was sent is judged, and shown. */
  readonly settled: () => Promise<readonly FolderNode[]>;
  /** As last published. */
  readonly diagnostics: (file: string, root?: string) => readonly Diagnostic[];
  readonly shown: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly published: readonly string[];
  readonly statuses: readonly Status[];
  readonly messages: readonly string[];
}

export async function openEditor(roots: readonly string[], hire: Hire = hireHere(), settings: Settings = null): Promise<Editor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), hire);
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  return greet(client, roots, settings);
}

export async function greet(client: ProtocolConnection, roots: readonly string[], settings: Settings = null): Promise<Editor> {
  const shown = new Map<string, readonly Diagnostic[]>();
  const [published, statuses, messages]: [string[], Status[], string[]] = [[], [], []];
  client.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }) => {
    shown.set(uri, diagnostics);
    published.push(uri);
  });
  client.onNotification(methods.status, (status: Status) => void statuses.push(status));
  client.onNotification("window/showMessage", ({ message }: { readonly message: string }) => void messages.push(message));
  client.onRequest("client/registerCapability", () => null);
  client.onRequest("workspace/codeLens/refresh", () => null);
  client.onRequest("workspace/configuration", ({ items }: { readonly items: readonly unknown[] }) => items.map(() => settings?.() ?? null));
  client.listen();
  const [first = ""] = roots;
  const uri = (file: string, root = first): string => pathToFileURL(join(root, file)).href;
  const workspaceFolders = roots.map((root) => ({ uri: pathToFileURL(root).href, name: "" }));
  const workspace = {
    workspaceFolders: true,
    configuration: settings !== null,
    codeLens: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  };
  const introduced: InitializeResult = await client.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    workspaceFolders,
    capabilities: { workspace },
  });
  void client.sendNotification("initialized", {});
  let version = 1;
  const open = (file: string, text: string, root?: string): void =>
    void client.sendNotification("textDocument/didOpen", { textDocument: { uri: uri(file, root), languageId: "typescript", version: version++, text } });
  return {
    client,
    introduced,
    uri,
    open,
    write: (file, text, root) =>
      void client.sendNotification("textDocument/didChange", { textDocument: { uri: uri(file, root), version: version++ }, contentChanges: [{ text }] }),
    close: (file, root) => void client.sendNotification("textDocument/didClose", { textDocument: { uri: uri(file, root) } }),
    settled: () => client.sendRequest(methods.inventory),
    diagnostics: (file, root) => shown.get(uri(file, root)) ?? [],
    shown,
    published,
    statuses,
    messages,
  };
}

// ---- folders ----------------------------------------------------------------

const folders: string[] = [];
export function lay(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "countersign-"));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) put(root, path, text);
  return root;
}
export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
export function clearFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export const manifest = JSON.stringify({ name: "notes", dependencies: { express: "5", "@prisma/client": "6" } });
/** One route that deletes, with or without a check before it. */
export function route(guard: string, path = "/notes/:id"): string {
  return `import express from "express";
import { PrismaClient } from "@prisma/client";
import { requireAdmin } from "./auth";
const app = express();
const db = new PrismaClient();
app.delete("${path}", ${guard}async (request, response) => {
  await db.note.delete({ where: { id: request.params.id } });
  response.end();
});
`;
}
export const auth = `import type { Request, Response, NextFunction } from "express";
export function requireAdmin(request: Request & { user?: { role: string } }, response: Response, next: NextFunction): void {
  if (request.user?.role !== "admin") {
    response.status(403).end();
    return;
  }
  next();
}
`;
export const notes = { "package.json": manifest, "auth.ts": auth, "app.ts": route("") };

// ---- questions --------------------------------------------------------------

export const codes = (editor: Editor, file = "app.ts", root?: string): readonly string[] => editor.diagnostics(file, root).map(({ code }) => String(code));
/** Of guards: every one of these routes lacks an audit too, where one is known. */
export const isOpen = (editor: Editor, file?: string, root?: string): boolean => codes(editor, file, root).includes("unguarded-action");
export async function changed(editor: Editor, ...uris: readonly string[]): Promise<void> {
  void editor.client.sendNotification("workspace/didChangeWatchedFiles", { changes: uris.map((uri) => ({ uri, type: 3 })) });
  await new Promise((done) => setTimeout(done, 200));
  await editor.settled();
}
