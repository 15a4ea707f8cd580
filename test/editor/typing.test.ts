// What an editor sees while somebody works: unsaved text, bursts, and files that come and go.
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { changed, clearFolders, isOpen, lay, notes, openEditor, put, route } from "./editor.js";

afterAll(clearFolders);

const open = route("");
const held = route("requireAdmin, ");
describe("typing", () => {
  test("a guard is taken away, and comes back", async () => {
    const editor = await openEditor([lay({ ...notes, "app.ts": held })]);
    await editor.settled();
    expect(isOpen(editor)).toBe(false);
    editor.open("app.ts", held);
    editor.write("app.ts", open);
    await editor.settled();
    expect(isOpen(editor)).toBe(true);
    editor.write("app.ts", held);
    await editor.settled();
    expect(isOpen(editor)).toBe(false);
  });

  test("pieces are put together as the editor means them", async () => {
    const editor = await openEditor([lay({ ...notes, "app.ts": held })]);
    editor.open("app.ts", held);
    const line = held.split("\n").findIndex((one) => one.startsWith("app.delete"));
    const start = held.split("\n")[line]?.indexOf("requireAdmin, ") ?? 0;
    const range = { start: { line, character: start }, end: { line, character: start + "requireAdmin, ".length } };
    void editor.client.sendNotification("textDocument/didChange", {
      textDocument: { uri: editor.uri("app.ts"), version: 50 },
      contentChanges: [{ range, text: "" }],
    });
    await editor.settled();
    expect(isOpen(editor)).toBe(true);
  });

  test("a file that is closed unsaved counts as it is on disk", async () => {
    const editor = await openEditor([lay({ ...notes, "app.ts": held })]);
    editor.open("app.ts", open);
    await editor.settled();
    expect(isOpen(editor)).toBe(true);
    editor.close("app.ts");
    await editor.settled();
    expect(isOpen(editor)).toBe(false);
  });

  test("a file that is opened as it was read is not judged again", async () => {
    const editor = await openEditor([lay(notes)]);
    await editor.settled();
    const before = [editor.statuses.length, editor.published.length];
    editor.open("app.ts", open);
    await editor.settled();
    expect([editor.statuses.length, editor.published.length]).toEqual(before);
  });

  test("a line above moves what is shown, and nothing else is shown anew", async () => {
    const editor = await openEditor([lay({ ...notes, "more.ts": open.replaceAll("notes", "more") })]);
    await editor.settled();
    editor.open("app.ts", open);
    const before = editor.diagnostics("app.ts")[0]?.range.start.line ?? 0;
    const published = editor.published.length;
    editor.write("app.ts", `\n${open}`);
    await editor.settled();
    expect(editor.diagnostics("app.ts")[0]?.range.start.line).toBe(before + 1);
    expect(new Set(editor.published.slice(published))).toEqual(new Set([editor.uri("app.ts")]));
  });

  test("a burst of edits is judged once, as it ends", async () => {
    const editor = await openEditor([lay({ ...notes, "app.ts": held })]);
    await editor.settled();
    editor.open("app.ts", held);
    await editor.settled();
    const before = editor.statuses.length;
    for (let length = 0; length < 60; length++) editor.write("app.ts", open.slice(0, length * 5));
    editor.write("app.ts", open);
    await editor.settled();
    expect(isOpen(editor)).toBe(true);
    expect(editor.statuses.length - before).toBeLessThan(5);
    expect(editor.published.filter((uri) => uri === editor.uri("app.ts")).length).toBeLessThan(5);
  });

  test("text that breaks off is no reason to fall silent", async () => {
    const editor = await openEditor([lay(notes)]);
    editor.open("app.ts", open);
    for (const text of [`${open}\nif (`, `${open}\nconst { a, `, "\u0000", "", `${open}\n}}}}`]) {
      editor.write("app.ts", text);
      await editor.settled();
    }
    editor.write("app.ts", open);
    await editor.settled();
    expect(isOpen(editor)).toBe(true);
    expect(editor.messages).toEqual([]);
  });

  test("a file of ten megabytes is opened, changed and closed beside the others", async () => {
    const editor = await openEditor([lay(notes)]);
    const huge = `export const text = "${"x".repeat(10_000_000)}";`;
    editor.open("huge.ts", huge);
    editor.write("huge.ts", `${huge}\n`);
    await editor.settled();
    expect(isOpen(editor)).toBe(true);
    editor.close("huge.ts");
    await editor.settled();
    expect([editor.statuses.at(-1)?.state, editor.messages]).toEqual(["ready", []]);
  });
});

describe("files", () => {
  test("what is deleted is cleared, what is new is told, what is renamed moves", async () => {
    const root = lay(notes);
    const editor = await openEditor([root]);
    await editor.settled();
    renameSync(join(root, "app.ts"), join(root, "server.ts"));
    await changed(editor, editor.uri("app.ts"), editor.uri("server.ts"));
    expect([isOpen(editor, "app.ts"), isOpen(editor, "server.ts")]).toEqual([false, true]);
    put(root, "more.ts", open.replaceAll("/notes", "/more"));
    await changed(editor, editor.uri("more.ts"));
    expect(isOpen(editor, "more.ts")).toBe(true);
    rmSync(join(root, "server.ts"));
    await changed(editor, editor.uri("server.ts"));
    expect([isOpen(editor, "server.ts"), isOpen(editor, "more.ts")]).toEqual([false, true]);
  });

  test("many at once, as when a branch is switched, are read anew once", async () => {
    const root = lay({ ...notes, "app.ts": held });
    const editor = await openEditor([root]);
    await editor.settled();
    const before = editor.statuses.length;
    put(root, "app.ts", open);
    for (let number = 0; number < 40; number++) put(root, `part${number}.ts`, open.replaceAll("/notes", `/part${number}`));
    for (let number = 0; number < 40; number++)
      void editor.client.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: editor.uri(`part${number}.ts`), type: 1 }] });
    await changed(editor, editor.uri("app.ts"));
    expect(isOpen(editor)).toBe(true);
    expect(editor.shown.size).toBe(41);
    expect(editor.statuses.length - before).toBe(1);
  });

  test("what is installed is none of it", async () => {
    const editor = await openEditor([lay(notes)]);
    await editor.settled();
    const before = editor.statuses.length;
    await changed(editor, editor.uri("node_modules/express/package.json"), editor.uri(".git/HEAD.ts"));
    expect(editor.statuses.length).toBe(before);
  });
});
