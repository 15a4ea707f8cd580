// What an editor sees whatever the circumstances: a broken policy, several folders, none, settings, and a desk that breaks down.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { auth, changed, clearFolders, codes, hireHere, isOpen, lay, manifest, notes, openEditor, put, route } from "./editor.js";

afterAll(clearFolders);

const open = route("");
const held = route("requireAdmin, ");
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
    expect(editor.statuses.at(-1)).toMatchObject({ state: "ready", says: "The policy is broken: the last good one stays in force." });
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

describe("settings", () => {
  test("another policy is followed, wherever it lies, and its problems stand in it", async () => {
    const [root, elsewhere] = [
      lay(notes),
      lay({ "strict.jsonc": '{ "gaurds": {} }', "board.jsonc": '{ "public": [{ "entry": "http **", "reason": "a board" }] }' }),
    ];
    let policy = join(elsewhere, "board.jsonc");
    const editor = await openEditor([root], hireHere(), () => ({ policy, codeLens: false }));
    await editor.settled();
    expect(isOpen(editor)).toBe(false);
    const textDocument = { uri: editor.uri("app.ts") };
    expect(await editor.client.sendRequest("textDocument/codeLens", { textDocument })).toEqual([]);
    policy = join(elsewhere, "strict.jsonc");
    void editor.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await new Promise((done) => setTimeout(done, 50));
    await editor.settled();
    expect(codes(editor, "strict.jsonc", elsewhere)).toEqual(["policy-invalid"]);
    expect(editor.statuses.at(-1)?.state).toBe("failed");
  });
});
