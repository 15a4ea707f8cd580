// The *Actions* view: rows as the editor draws them, a filter that is kept, and a number at the view's icon.
import { type FolderNode, methods, type Outcome, type Status } from "countersign/editor";
import * as vscode from "vscode";
import { type Filter, outcomes, type Row, rowsOf } from "./actions-rows.js";
import { rangeOf } from "./editor-places.js";
import type { LanguageServer } from "./language-server.js";

export interface ActionsView {
  /** What is shown. */
  readonly rows: () => Promise<readonly Row[]>;
  /** Asks which outcomes to show. */
  readonly chooseFilter: () => Promise<void>;
  readonly filter: (wanted: Filter) => Promise<void>;
  readonly dispose: () => void;
}

const filterKey = "countersign.filter";
const meanings: Readonly<Record<Outcome, string>> = {
  open: "a way leads to the action without what is asked for",
  unknown: "something on the way could not be seen",
  held: "what is asked for stands on every way",
};

export function openActionsView(server: LanguageServer, memory: vscode.Memento): ActionsView {
  const changed = new vscode.EventEmitter<void>();
  let known: Promise<readonly FolderNode[]> | null = null;
  const folders = (): Promise<readonly FolderNode[]> => {
    known ??= server.ask<readonly FolderNode[]>(methods.inventory).then((answer) => answer ?? []);
    return known;
  };
  const filter = (): Filter => outcomes.filter((outcome) => memory.get<Filter>(filterKey, outcomes).includes(outcome));
  const rows = async (): Promise<readonly Row[]> => rowsOf(await folders(), filter());
  const treeDataProvider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: async (row) => [...(row?.rows ?? (await rows()))],
  };
  const view = vscode.window.createTreeView("countersign.actions", { treeDataProvider, showCollapseAll: true });
  const show = (): void => {
    const isFiltered = filter().length < outcomes.length;
    view.message = isFiltered ? `Shown: ${filter().join(" and ")}.` : "";
    void vscode.commands.executeCommand("setContext", "countersign.isFiltered", isFiltered);
    changed.fire();
  };
  const setFilter = async (wanted: Filter): Promise<void> => {
    await memory.update(filterKey, wanted);
    show();
  };
  const listening = server.onStatus((status) => {
    // While a check runs, the last rows stay.
    if (status?.state === "checking") return;
    known = null;
    view.badge = badgeOf(status);
    show();
  });
  show();
  return {
    rows,
    filter: setFilter,
    chooseFilter: () => askFilter(filter()).then((wanted) => wanted && setFilter(wanted)),
    dispose: () => vscode.Disposable.from(view, listening, changed).dispose(),
  };
}

function badgeOf(status: Status | null): vscode.ViewBadge | undefined {
  const open = status?.counts.open ?? 0;
  return open === 0 ? undefined : { value: open, tooltip: `${open} open` };
}

async function askFilter(now: Filter): Promise<Filter | undefined> {
  const items = outcomes.map((label) => ({ label, description: meanings[label], picked: now.includes(label) }));
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, title: "Countersign: Actions to Show" });
  return chosen && chosen.length > 0 ? chosen.map(({ label }) => label) : undefined;
}

const icons: Readonly<Record<Outcome, vscode.ThemeIcon>> = {
  open: new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground")),
  unknown: new vscode.ThemeIcon("question", new vscode.ThemeColor("list.warningForeground")),
  held: new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed")),
};

function itemOf(row: Row): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const isWide = row.kind === "folder" || (row.kind === "entry" && row.outcome === "open");
  const item = new vscode.TreeItem(row.label, row.rows.length === 0 ? None : isWide ? Expanded : Collapsed);
  item.id = row.id;
  item.description = row.says;
  item.tooltip = `${row.label}: ${row.says}`;
  item.contextValue = row.fingerprint === null ? row.kind : "finding";
  item.iconPath = row.kind === "folder" ? vscode.ThemeIcon.Folder : row.outcome === null ? new vscode.ThemeIcon("circle-outline") : icons[row.outcome];
  if (row.place !== null) {
    const options: vscode.TextDocumentShowOptions = { selection: rangeOf(row.place.range), preserveFocus: true };
    item.command = { command: "vscode.open", title: "Show in Editor", arguments: [vscode.Uri.parse(row.place.uri), options] };
  }
  return item;
}
