// One folder, trusted: the server's life, and the settings.
import assert from "node:assert/strict";
import { suite, test } from "mocha";
import * as vscode from "vscode";
import { firstFolder, marksOf, openFile } from "../in-host/marks.js";
import { serverProcesses } from "../in-host/processes.js";
import { extensionId, openJudged } from "../in-host/shown.js";
import { rest, until } from "../in-host/until.js";

export function define(): void {
  suite("the server's life", () => {
    test("every command that is told is there, and has a title", everyCommandIsThere);
    test("a server that is killed is started again, and judges", startsAgain);
    test("a restart on command gives another process", restartsOnCommand);
    test("switched off, it says nothing and does not run; switched on, it judges", switchesOff);
    test("lenses are left out where they are not wanted", lensesAreLeftOut);
  });
}

async function everyCommandIsThere(): Promise<void> {
  await openJudged();
  const there = new Set(await vscode.commands.getCommands(true));
  const manifest = JSON.stringify(vscode.extensions.getExtension(extensionId)?.packageJSON);
  const told = [...manifest.matchAll(/"command":"(countersign\.[A-Za-z.]+)"/g)].map(([, name]) => name ?? "");
  assert.ok(told.length > 8);
  assert.deepEqual(
    told.filter((name) => !there.has(name)),
    [],
  );
}

async function startsAgain(): Promise<void> {
  const shown = await openJudged();
  const [before] = serverProcesses();
  assert.ok(before);
  process.kill(before, "SIGKILL");
  await until("another server", () => serverProcesses().some((id) => id !== before));
  await until("its judgement", () => shown.status()?.state === "ready" && marksOf(firstFolder()).length > 0);
}

async function restartsOnCommand(): Promise<void> {
  const shown = await openJudged();
  const before = serverProcesses();
  await vscode.commands.executeCommand("countersign.restart");
  await until("another server alone", () => serverProcesses().length === 1 && serverProcesses()[0] !== before[0]);
  await until("its judgement", () => shown.status()?.state === "ready" && marksOf(firstFolder()).length > 0);
}

async function switchesOff(): Promise<void> {
  const shown = await openJudged();
  const settings = vscode.workspace.getConfiguration("countersign");
  await settings.update("enable", false, vscode.ConfigurationTarget.Global);
  await until("silence", () => shown.statusText() === null && marksOf(firstFolder()).length === 0 && serverProcesses().length === 0);
  assert.deepEqual(await shown.rows(), []);
  await settings.update("enable", undefined, vscode.ConfigurationTarget.Global);
  await until("the judgement", () => shown.status()?.state === "ready" && marksOf(firstFolder()).length > 0);
}

async function lensesAreLeftOut(): Promise<void> {
  await openJudged();
  const { document } = await openFile("src/orders.ts");
  const settings = vscode.workspace.getConfiguration("countersign");
  await until("lenses", async () => (await lensesIn(document.uri)) > 0);
  await settings.update("codeLens", false, vscode.ConfigurationTarget.Global);
  await until("no lenses", async () => (await lensesIn(document.uri)) === 0);
  await settings.update("codeLens", undefined, vscode.ConfigurationTarget.Global);
  await rest(0);
}
async function lensesIn(uri: vscode.Uri): Promise<number> {
  const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri, 20);
  return lenses.filter(({ command }) => command?.command.startsWith("countersign.")).length;
}
