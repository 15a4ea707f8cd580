// What an editor sees while somebody works: unsaved text, files that come and go, a broken policy, several folders, bursts, and a desk that breaks down.
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { auth, clearFolders, type Editor, hireHere, lay, manifest, notes, openEditor, put, route } from "./editor.js";

afterAll(clearFolders);

const open = route("");
const held = route("requireAdmin, ");
const codes = (editor: Editor, file = "app.ts", root?: string): readonly string[] => editor.diagnostics(file, root).map(({ code }) => String(code));
/** Of guards: every one of these routes lacks an audit too, where one is known. */
const isOpen = (editor: Editor, file?: string, root?: string): boolean => codes(editor, file, root).includes("unguarded-action");
async function changed(editor: Editor, ...uris: readonly string[]): Promise<void> {
  void editor.client.sendNotification("workspace/didChangeWatchedFiles", { changes: uris.map((uri) => ({ uri, type: 3 })) });
  await new Promise((done) => setTimeout(done, 200));
  await editor.settled();
}

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

describe("the policy", () => {
  const policy = '{ "public": [{ "entry": "http DELETE /notes/*", "reason": "a shared board" }] }';

  test("counts unsaved; while it is broken the last good one stays in force, and that is said", async () => {
    const editor = await openEditor([lay(notes)]);
    await editor.settled();
    expect(isOpen(editor)).toBe(true);
    editor.open("countersign.jsonc", policy);
    await editor.settled();
    expect([isOpen(editor), editor.statuses.at(-1)?.says]).toEqual([false, null]);
    editor.write("countersign.jsonc", policy.replace("public", "pubic"));
    await editor.settled();
    expect(isOpen(editor)).toBe(false);
    expect(codes(editor, "countersign.jsonc")).toEqual(["policy-invalid"]);
    expect(editor.statuses.at(-1)).toMatchObject({ state: "ready", says: "countersign.jsonc is broken: the last good one stays in force." });
    editor.write("countersign.jsonc", "{}");
    await editor.settled();
    expect([isOpen(editor), codes(editor, "countersign.jsonc"), editor.statuses.at(-1)?.says]).toEqual([true, [], null]);
    editor.close("countersign.jsonc");
    await editor.settled();
    expect(isOpen(editor)).toBe(true);
  });

  test("that never was good: nothing is judged, and nothing is shown as held", async () => {
    const editor = await openEditor([lay({ ...notes, "app.ts": held, "countersign.jsonc": '{ "gaurds": {} }' })]);
    const [folder] = await editor.settled();
    expect(editor.statuses.at(-1)).toMatchObject({ state: "failed", counts: { held: 0, open: 0, unknown: 0 } });
    expect(editor.statuses.at(-1)?.says).toContain("gaurds");
    expect(folder?.entryPoints.flatMap(({ actions }) => actions)).toEqual([]);
    expect([...editor.shown.keys()]).toEqual([editor.uri("countersign.jsonc")]);
    editor.open("countersign.jsonc", "{}");
    await editor.settled();
    expect(editor.statuses.at(-1)).toMatchObject({ state: "ready", counts: { held: 1 } });
  });

  test("on disk is read anew when it changes", async () => {
    const root = lay(notes);
    const editor = await openEditor([root]);
    await editor.settled();
    put(root, "countersign.jsonc", policy);
    await changed(editor, editor.uri("countersign.jsonc"));
    expect(isOpen(editor)).toBe(false);
  });
});

describe("folders", () => {
  test("each is judged by itself, one that lies in another too, and what both say is said once", async () => {
    const [left, right] = [
      lay({ ...notes, "inner/package.json": manifest, "inner/auth.ts": auth, "inner/app.ts": open.replaceAll("/notes", "/inner") }),
      lay({ ...notes, "app.ts": held }),
    ];
    const inner = join(left, "inner");
    const editor = await openEditor([left, right, inner]);
    const nodes = await editor.settled();
    expect(nodes.map(({ entryPoints }) => entryPoints.length)).toEqual([2, 1, 1]);
    expect([isOpen(editor, "app.ts", left), isOpen(editor, "app.ts", right)]).toEqual([true, false]);
    expect(new Set(editor.diagnostics("app.ts", inner).map(({ data }) => data.folder)).size).toBe(2);
    void editor.client.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [], removed: [{ uri: pathToFileURL(left).href, name: "" }] },
    });
    await editor.settled();
    expect([isOpen(editor, "app.ts", left), isOpen(editor, "app.ts", inner)]).toEqual([false, true]);
  });

  test("one that is opened later sees what is open in the editor", async () => {
    const [first, later] = [lay(notes), lay({ ...notes, "app.ts": held })];
    const editor = await openEditor([first]);
    editor.open("app.ts", open, later);
    await editor.settled();
    expect(isOpen(editor, "app.ts", later)).toBe(false);
    void editor.client.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: pathToFileURL(later).href, name: "" }], removed: [] },
    });
    await editor.settled();
    expect(isOpen(editor, "app.ts", later)).toBe(true);
  });

  test("one without sources is said to hold nothing, and is not called fine", async () => {
    const editor = await openEditor([lay({ "README.md": "# Notes" })]);
    await editor.settled();
    expect(editor.statuses.at(-1)?.state).toBe("failed");
    expect(editor.statuses.at(-1)?.says).toContain("no TypeScript or JavaScript source");
  });

  test("no folder at all", async () => {
    const editor = await openEditor([]);
    expect(await editor.settled()).toEqual([]);
    expect(editor.statuses.at(-1)?.says).toBe("No folder is open, so nothing is judged.");
  });
});

describe("a desk that breaks down", () => {
  test("is told, and another takes over where it was", async () => {
    let faults = 1;
    const hire = hireHere(() => {
      if (faults-- > 0) throw new Error("a fault for the test");
    });
    const editor = await openEditor([lay({ ...notes, "app.ts": held })], hire);
    editor.open("app.ts", open);
    await editor.settled();
    await editor.settled();
    expect(editor.messages).toHaveLength(1);
    expect(editor.messages[0]).toMatch(/fault of ours.*started anew/);
    expect(editor.statuses.map(({ state }) => state)).toContain("failed");
    expect([editor.statuses.at(-1)?.state, isOpen(editor)]).toEqual(["ready", true]);
  });

  test("twice in a row waits for a file to be saved", async () => {
    let faults = 2;
    const hire = hireHere(() => {
      if (faults-- > 0) throw new Error("a fault for the test");
    });
    const editor = await openEditor([lay(notes)], hire);
    for (let look = 0; look < 3; look++) await editor.settled();
    expect(editor.statuses.at(-1)?.state).toBe("failed");
    expect(editor.messages.at(-1)).toContain("when a file is saved");
    editor.open("app.ts", open);
    void editor.client.sendNotification("textDocument/didSave", { textDocument: { uri: editor.uri("app.ts") } });
    await editor.settled();
    expect([editor.statuses.at(-1)?.state, isOpen(editor)]).toEqual(["ready", true]);
  });
});
