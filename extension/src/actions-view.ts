// The *Actions* view: rows as the editor draws them, a filter that is kept, and a number at the view's icon.
import { type FolderNode, methods, type Outcome, type Place, type Status } from "countersign/editor";
import * as vscode from "vscode";
import { type Filter, outcomes, type Row, rowsOf } from "./actions-rows.js";
import { isSamePlace, rangeOf } from "./editor-places.js";
import type { LanguageServer } from "./language-server.js";

export interface ActionsView {
  /** What is shown. */
  readonly rows: () => Promise<readonly Row[]>;
  /** Asks which outcomes to show. */
  readonly chooseFilter: () => Promise<void>;
  readonly filter: (wanted: Filter) => Promise<void>;
  /** Shows the row of an entry point, whatever the filter hides. */
  readonly showEntry: (place: Place) => Promise<void>;
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
  const parents = new Map<string, Row>();
  const rows = async (): Promise<readonly Row[]> => {
    const shown = rowsOf(await folders(), filter());
    parents.clear();
    rememberParents(shown, parents);
    return shown;
  };
  const view = vscode.window.createTreeView<Row>("countersign.actions", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren: async (row) => [...(row?.rows ?? (await rows()))],
      getParent: ({ id }) => parents.get(id),
    },
  });
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
  const showEntry = async (place: Place): Promise<void> => {
    if (findEntry(await rows(), place) === null) await setFilter(outcomes);
    const found = findEntry(await rows(), place);
    await (found === null ? vscode.commands.executeCommand("countersign.actions.focus") : view.reveal(found, { select: true, focus: true, expand: 2 }));
  };
  const listening = server.onStatus((status) => {
    // While a check runs, the last rows stay.
    if (status?.state === "checking") return;
    known = null;
    view.badge = badgeOf(status);
    show();
  });
  show();
  const chooseFilter = async (): Promise<void> => {
    const wanted = await askFilter(filter());
    if (wanted !== undefined) await setFilter(wanted);
  };
  return { rows, filter: setFilter, chooseFilter, showEntry, dispose: () => vscode.Disposable.from(view, listening, changed).dispose() };
}

function rememberParents(rows: readonly Row[], parents: Map<string, Row>): void {
  for (const row of rows) {
    for (const { id } of row.rows) parents.set(id, row);
    rememberParents(row.rows, parents);
  }
}

function findEntry(rows: readonly Row[], place: Place): Row | null {
  const entries = rows.flatMap((row) => (row.kind === "folder" ? row.rows : [row]));
  return entries.find((row) => row.place !== null && isSamePlace(row.place, place)) ?? null;
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
