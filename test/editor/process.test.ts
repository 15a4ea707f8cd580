// The server as editors start it: a process of its own, over its streams, with a thread that analyses.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, expect, test } from "vitest";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { clearFolders, type Editor, greet, lay, notes, route } from "./editor.js";

const program = fileURLToPath(new URL("../../core/dist/cli/bin.js", import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill();
});
afterAll(clearFolders);

async function openProcess(
  roots: readonly string[],
  words = ["lsp", "--stdio", `--clientProcessId=${process.pid}`],
): Promise<{ readonly editor: Editor; readonly child: ChildProcess; readonly told: string[] }> {
  const child = spawn(process.execPath, [program, ...words], { stdio: ["pipe", "pipe", "pipe"] });
  children.push(child);
  const told: string[] = [];
  child.stderr.on("data", (piece) => told.push(String(piece)));
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  return { editor: await greet(client, roots), child, told };
}
const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.on("exit", done));

test("it shows what is open, answers a burst by its end, and goes when it is told to", async () => {
  const { editor, child, told } = await openProcess([lay({ ...notes, "app.ts": route("requireAdmin, ") })]);
  editor.open("app.ts", route("requireAdmin, "));
  await editor.settled();
  expect(editor.diagnostics("app.ts")).toEqual([]);
  const before = editor.statuses.length;
  const text = route("");
  for (let length = 0; length < 200; length++) editor.write("app.ts", text.slice(0, length));
  editor.write("app.ts", text);
  await editor.settled();
  expect(editor.diagnostics("app.ts").map(({ code }) => code)).toEqual(["unguarded-action"]);
  expect(editor.statuses.length - before).toBeLessThan(50);
  await editor.client.sendRequest("shutdown");
  void editor.client.sendNotification("exit");
  expect([await ended(child), told.join("")]).toEqual([0, ""]);
});

test("it does not outlive the editor's end of the pipe", async () => {
  const { editor, child } = await openProcess([lay(notes)]);
  await editor.settled();
  child.stdin?.end();
  expect(await ended(child)).toBe(1);
});

test("what is opened while the first run goes on is judged, and that run given up", async () => {
  const files = Object.fromEntries(Array.from({ length: 150 }, (_, number) => [`part${number}.ts`, route("requireAdmin, ", `/part${number}/:id`)]));
  const { editor } = await openProcess([lay({ ...notes, ...files })]);
  for (let number = 0; number < 20; number++) {
    editor.open(`part${number}.ts`, route("", `/part${number}/:id`));
    await new Promise((done) => setTimeout(done, 10));
  }
  await editor.settled();
  expect([...editor.shown].filter(([, found]) => found.length > 0)).toHaveLength(21);
  expect(editor.messages).toEqual([]);
});
