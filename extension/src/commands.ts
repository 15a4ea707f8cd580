// The commands of the palette, and what buttons and lenses call.
import { methods } from "countersign/editor";
import * as vscode from "vscode";
import type { ActionsView } from "./actions-view.js";
import { addWaiver, declarePublic } from "./decisions.js";
import { isPlace } from "./editor-places.js";
import { preview } from "./edits.js";
import { findingFor, sayings } from "./finding-here.js";
import type { LanguageServer } from "./language-server.js";
import type { ReportPage } from "./report-page.js";
import type { FindingId, WhyPage } from "./why-page.js";

interface Rooms {
  readonly server: LanguageServer;
  readonly actions: ActionsView;
  readonly report: ReportPage;
  readonly why: WhyPage;
}
type Command = (given?: unknown) => Promise<unknown>;

export function registerCommands(rooms: Rooms): vscode.Disposable {
  const commands = Object.entries({ ...commandsOf(rooms), ...commandsOfFindings(rooms) });
  return vscode.Disposable.from(...commands.map(([name, run]) => vscode.commands.registerCommand(`countersign.${name}`, run)));
}

function commandsOf({ server, actions, report }: Rooms): Readonly<Record<string, Command>> {
  return {
    check: async () => {
      const progress = { location: vscode.ProgressLocation.Window, title: "Countersign: checking" };
      await vscode.window.withProgress(progress, () => server.ask(methods.check));
    },
    init: () => initPolicy(server),
    open: async (given) => (typeof given === "string" && given.startsWith("file:") ? openPlace(vscode.Uri.parse(given)) : null),
    showEntry: async (given) => (isPlace(given) ? actions.showEntry(given) : null),
    inventory: async () => vscode.commands.executeCommand("countersign.actions.focus"),
    filter: actions.chooseFilter,
    filterAgain: actions.chooseFilter,
    report: async () => {
      const folder = await chooseFolder();
      if (folder !== undefined) await report.show(folder);
    },
    restart: server.restart,
  };
}

function commandsOfFindings({ server, actions, why }: Rooms): Readonly<Record<string, Command>> {
  const about = (act: (finding: FindingId) => Promise<void>): Command => {
    return async (given) => {
      const finding = await findingFor(given, actions.rows);
      return finding === null ? sayNothingHere(actions) : act(finding);
    };
  };
  return {
    why: about(why.show),
    explain: async () => about(why.show)(),
    declarePublic: about((finding) => declarePublic(server, finding)),
    addWaiver: about((finding) => addWaiver(server, finding)),
  };
}

/** A link to a line has it in its fragment: "#L23,8". */
async function openPlace(uri: vscode.Uri): Promise<void> {
  const [, line = "1", column = "1"] = /^L(\d+)(?:,(\d+))?/.exec(uri.fragment) ?? [];
  const place = new vscode.Position(Number(line) - 1, Number(column) - 1);
  await vscode.window.showTextDocument(uri.with({ fragment: "" }), { viewColumn: vscode.ViewColumn.One, selection: new vscode.Range(place, place) });
}

/** A line without findings may still have an answer: an action that is held. */
async function sayNothingHere(actions: ActionsView): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const said = editor === undefined ? [] : sayings(await actions.rows(), editor.document.uri.toString(), editor.selection.active.line);
  void vscode.window.showInformationMessage(said.length > 0 ? said.join(" ") : "Countersign has no finding on this line.");
}

async function initPolicy(server: LanguageServer): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const edit = await server.askEdit(methods.init, { uri: folder.uri.toString() }, "Propose a policy");
  if (edit !== null) return void (await preview(edit));
  void vscode.window.showInformationMessage(`Nothing to propose: ${folder.name} has a policy, or the language server does not run.`);
}

/** Asks only where there is a choice. */
async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}
