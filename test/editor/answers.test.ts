// What an editor is told when it asks: counts above entry points, evidence on hover, the tree, the page, why, what would mend it, and help in the policy.
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { CodeAction, CodeLens, CompletionItem, Hover, Location, WorkspaceEdit } from "vscode-languageserver/node";
import { methods } from "../../core/src/editor/protocol.js";
import { applyEdit } from "./apply-edit.js";
import { clearFolders, type Editor, lay, notes, openEditor, route } from "./editor.js";

afterAll(clearFolders);

const shop = fileURLToPath(new URL("../../examples/shop", import.meta.url));
const folderOf = (editor: Editor): string => editor.uri("").replace(/\/$/, "");
async function hover(editor: Editor, file: string, line: number, character: number): Promise<string> {
  const told: Hover | null = await editor.client.sendRequest("textDocument/hover", {
    textDocument: { uri: editor.uri(file) },
    position: { line: line - 1, character },
  });
  return told && typeof told.contents === "object" && "value" in told.contents ? told.contents.value : "";
}
async function lenses(editor: Editor, file: string): Promise<readonly string[]> {
  const found: readonly CodeLens[] = await editor.client.sendRequest("textDocument/codeLens", { textDocument: { uri: editor.uri(file) } });
  return found.map(({ range, command }) => `${range.start.line + 1} ${command?.title} ${command?.command}`);
}
async function actions(editor: Editor, file: string): Promise<readonly CodeAction[]> {
  const diagnostics = editor.diagnostics(file);
  const [first] = diagnostics;
  return editor.client.sendRequest("textDocument/codeAction", { textDocument: { uri: editor.uri(file) }, range: first?.range, context: { diagnostics } });
}

describe("the shop", async () => {
  const editor = await openEditor([shop]);
  const inventory = await editor.settled();

  test("counts stand above entry points that act, and above no others", async () => {
    expect(await lenses(editor, "src/users.ts")).toEqual(["9 1 action: 1 open countersign.showEntry", "15 1 action: 1 open countersign.showEntry"]);
    expect(await lenses(editor, "src/orders.ts")).toContain("11 1 action: 1 held countersign.showEntry");
    expect(await lenses(editor, "README.md")).toEqual([]);
  });
  test("in the tree, where nobody can look is unknown, and not without actions", () => {
    const unseen = inventory.flatMap(({ entryPoints }) => entryPoints).find(({ label }) => label === "POST /admin/hooks");
    expect(unseen?.counts).toEqual({ held: 0, open: 0, unknown: 1 });
    expect(unseen?.actions.map(({ label, outcome }) => `${label}: ${outcome}`)).toEqual(["anything at all: unknown"]);
  });
  test("over an open action: the checks that prove nothing and why, what to do, and the way", async () => {
    const told = await hover(editor, "src/orders.ts", 27, 24);
    expect(told).toContain("**DELETE /orders/:id can delete order**");
    expect(told).toContain("Guard: **open**, authenticated");
    expect(told).toMatch(
      /does not count: `order` \(\[src\/orders\.ts:23\]\(file:\/\/.*orders\.ts#L23,8\)\), authorized, check, for `order:delete`: nobody waits/,
    );
    expect(told).toContain("*Put `await` in front of it.* (`unawaited-guard`)");
    expect(told).toContain("The way:\n\n1. [src/orders.ts:22]");
  });
  test("over a held action: the evidence, with its place", async () => {
    expect(await hover(editor, "src/products.ts", 15, 25)).toMatch(/Guard: \*\*held\*\*.*\n\n- held by `\w+` \(\[src\/\w+\.ts:\d+\]\(file:/);
  });
  test("over an entry point: each of its actions in a line; inside its body, nothing", async () => {
    expect(await hover(editor, "src/users.ts", 9, 3)).toContain("**PUT /users/:id/role**: 1 action: 1 open");
    expect(await hover(editor, "src/users.ts", 11, 0)).toBe("");
  });
  test("the tree holds every entry point, and each verdict below it", () => {
    const [folder] = inventory;
    expect(folder?.entryPoints).toHaveLength(9);
    const removal = folder?.entryPoints.find(({ label }) => label === "DELETE /orders/:id");
    expect(removal?.counts).toEqual({ held: 1, open: 1, unknown: 0 });
    expect(removal?.actions.map(({ duty, outcome, says, fingerprint }) => [duty, outcome, says, fingerprint])).toEqual([
      ["guard", "open", "`order` (src/orders.ts:23) does not count and 1 more", "94f99e2b397a869f"],
      ["audit", "held", "held by `trail` (src/orders.ts:28)", null],
    ]);
  });
  test("why tells all that is known of one finding; of one that is gone, that it is gone", async () => {
    const ask = (fingerprint: string): Promise<{ readonly markdown: string }> =>
      editor.client.sendRequest(methods.why, { folder: folderOf(editor), fingerprint });
    expect((await ask("94f99e2b397a869f")).markdown).toMatch(/^# unawaited-guard\n[\s\S]*Bears on OWASP A01/);
    expect((await ask("0000000000000000")).markdown).toContain("is gone");
  });
  test("the report is one page", async () => {
    const { html }: { readonly html: string } = await editor.client.sendRequest(methods.report, { uri: folderOf(editor) });
    expect(html).toMatch(/^<!doctype html>[\s\S]*DELETE \/orders\/:id[\s\S]*<\/html>\n$/);
  });
  test("a diagnostic leads to the rule's page, and to the way there", () => {
    const [found] = editor.diagnostics("src/orders.ts");
    expect([found?.codeDescription?.href, found?.source]).toEqual(["file:///pages/unawaited-guard.md", "countersign"]);
    expect(found?.relatedInformation?.map(({ location, message }) => `${location.range.start.line + 1} ${message}`)).toEqual([
      "22 DELETE /orders/:id",
      "27 deletes order",
      "23 `order` is here",
    ]);
  });
});

describe("code actions", () => {
  test("what mends a finding is a preview, and mends it", async () => {
    const text = route("")
      .replace("async (request, response) => {", "async (request, response) => {\n  allowed(request);")
      .concat("async function allowed(request: any) {\n  if (request.user.role !== 'admin') throw new Error('no');\n}\n");
    const editor = await openEditor([lay({ ...notes, "app.ts": text })]);
    await editor.settled();
    expect(editor.diagnostics("app.ts").map(({ code }) => code)).toEqual(["unawaited-guard"]);
    const mend = (await actions(editor, "app.ts")).find(({ isPreferred }) => isPreferred === true);
    expect(Object.values(mend?.edit?.changeAnnotations ?? {}).map(({ needsConfirmation }) => needsConfirmation)).toEqual([true]);
    editor.open("app.ts", text);
    editor.write("app.ts", applyEdit(text, mend?.edit, editor.uri("app.ts")));
    await editor.settled();
    expect(editor.diagnostics("app.ts")).toEqual([]);
  });

  test("decisions and why are commands of the editor's side, told which finding they are of", async () => {
    const editor = await openEditor([lay(notes)]);
    await editor.settled();
    const [found] = editor.diagnostics("app.ts");
    const offered = (await actions(editor, "app.ts")).flatMap(({ command }) => command ?? []);
    expect(offered.map(({ command }) => command)).toEqual(["countersign.declarePublic", "countersign.addWaiver", "countersign.why"]);
    expect(offered.map(({ arguments: given }) => given?.[0])).toEqual(
      Array.from({ length: 3 }, () => ({ folder: folderOf(editor), fingerprint: found?.data.fingerprint })),
    );
  });

  test("what is decided is written into the policy, and holds", async () => {
    const editor = await openEditor([lay(notes)]);
    await editor.settled();
    const { fingerprint } = editor.diagnostics("app.ts")[0]?.data ?? {};
    const decide = (more: object): Promise<WorkspaceEdit | null> =>
      editor.client.sendRequest(methods.declare, { folder: folderOf(editor), fingerprint, reason: "a shared board", ...more });
    const edit = await decide({ kind: "public" });
    expect(edit?.documentChanges?.[0]).toMatchObject({ kind: "create", uri: editor.uri("countersign.jsonc") });
    const text = applyEdit("", edit, editor.uri("countersign.jsonc"));
    expect(text).toContain('{ "entry": "http DELETE /notes/:id", "reason": "a shared board" }');
    editor.open("countersign.jsonc", "// ours\n{}\n");
    await editor.settled();
    const waiver = await decide({ kind: "waiver", owner: "ana", expires: "2031-01-01" });
    editor.write("countersign.jsonc", applyEdit("// ours\n{}\n", waiver, editor.uri("countersign.jsonc")));
    await editor.settled();
    expect([editor.diagnostics("app.ts"), editor.diagnostics("countersign.jsonc"), editor.statuses.at(-1)?.errors]).toEqual([[], [], 0]);
    expect(await decide({ kind: "public", fingerprint: "0" })).toBeNull();
  });

  test("a first policy is proposed where there is none", async () => {
    const editor = await openEditor([lay(notes)]);
    const edit: WorkspaceEdit | null = await editor.client.sendRequest(methods.init, { uri: folderOf(editor) });
    editor.open("countersign.jsonc", applyEdit("", edit, editor.uri("countersign.jsonc")));
    await editor.settled();
    expect([editor.statuses.at(-1)?.state, editor.diagnostics("countersign.jsonc")]).toEqual(["ready", []]);
    expect(await editor.client.sendRequest(methods.init, { uri: folderOf(editor) })).toBeNull();
  });
});

describe("countersign.jsonc", () => {
  test("is completed with what the last check knows, explained, and followed to its functions", async () => {
    const text =
      '{\n  "guards": { "admin": { "level": "authorized", "functions": "auth.ts#requireAdmin" } },\n  "public": [{ "entry": "http DELETE /notes/:id", "reason": "x" }]\n}\n';
    const editor = await openEditor([lay(notes)]);
    editor.open("countersign.jsonc", text);
    await editor.settled();
    const textDocument = { uri: editor.uri("countersign.jsonc") };
    const items: readonly CompletionItem[] = await editor.client.sendRequest("textDocument/completion", { textDocument, position: { line: 2, character: 26 } });
    expect(items.map(({ label }) => label)).toContain("http DELETE /notes/:id");
    const places: readonly Location[] = await editor.client.sendRequest("textDocument/definition", { textDocument, position: { line: 1, character: 70 } });
    expect(places.map(({ uri, range }) => [uri, range.start.line])).toEqual([[editor.uri("auth.ts"), 1]]);
    expect(await hover(editor, "countersign.jsonc", 3, 26)).toContain("Holds for 1 entry point");
  });

  test("a misspelt key is mended", async () => {
    const text = '{\n  "gaurds": {}\n}\n';
    const editor = await openEditor([lay(notes)]);
    editor.open("countersign.jsonc", text);
    await editor.settled();
    const [mend] = await actions(editor, "countersign.jsonc");
    expect(applyEdit(text, mend?.edit, editor.uri("countersign.jsonc"))).toBe(text.replace("gaurds", "guards"));
  });
});
