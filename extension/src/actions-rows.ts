// The rows of the *Actions* view: folders, entry points, actions, verdicts. Knows nothing of the editor.
import type { ActionNode, Counts, EntryNode, FolderNode, Outcome, Place } from "countersign/editor";

export interface Row {
  readonly kind: "folder" | "entry" | "action" | "verdict";
  /** Of its own among all rows, and the same next time. */
  readonly id: string;
  readonly label: string;
  /** The worst below it; null: nothing is asked there. */
  readonly outcome: Outcome | null;
  readonly says: string;
  readonly place: Place | null;
  /** URI of the folder of the workspace. */
  readonly folder: string;
  readonly fingerprint: string | null;
  readonly rows: readonly Row[];
}
export type Filter = readonly Outcome[];

/** Worst first. */
export const outcomes = ["open", "unknown", "held"] as const satisfies readonly Outcome[];

/** One folder needs no row of its own. */
export function rowsOf(folders: readonly FolderNode[], filter: Filter): readonly Row[] {
  const rows = folders.map((folder) => folderRow(folder, filter));
  return rows.length === 1 ? rows.flatMap((row) => row.rows) : rows;
}

export function sayCounts(counts: Counts): string {
  return outcomes.flatMap((outcome) => (counts[outcome] === 0 ? [] : `${counts[outcome]} ${outcome}`)).join(", ");
}

function folderRow({ uri, name, entryPoints }: FolderNode, filter: Filter): Row {
  const rows = withIds(uri, entryPoints.map((entry) => entryRow(entry, uri, filter)).filter(isWanted(filter)));
  const total = entryPoints.reduce((sum, { counts }) => add(sum, counts), { held: 0, open: 0, unknown: 0 });
  return { kind: "folder", id: uri, label: name, outcome: worstOf(rows), says: sayCounts(total), place: null, folder: uri, fingerprint: null, rows };
}
function add(left: Counts, right: Counts): Counts {
  return { held: left.held + right.held, open: left.open + right.open, unknown: left.unknown + right.unknown };
}

function entryRow({ label, place, counts, actions }: EntryNode, folder: string, filter: Filter): Row {
  const wanted = actions.filter(({ outcome }) => filter.includes(outcome));
  const groups = groupBy(wanted, ({ label, place }) => JSON.stringify([label, place]));
  const rows = [...groups.values()].flatMap((nodes) => actionRow(nodes, folder) ?? []);
  const says = sayCounts(counts) || "no actions";
  return { kind: "entry", id: label, label, outcome: worstOf(rows), says, place, folder, fingerprint: null, rows };
}
/** An entry point without actions is of interest only to who looks at everything. */
function isWanted(filter: Filter): (row: Row) => boolean {
  return ({ rows }) => rows.length > 0 || filter.length === outcomes.length;
}

/** An action with what is asked of it: a guard, a record. */
function actionRow(nodes: readonly ActionNode[], folder: string): Row | null {
  const [first] = nodes;
  if (first === undefined) return null;
  const rows = nodes.map((node) => verdictRow(node, folder));
  const says = nodes.map(({ duty, outcome }) => `${duty} ${outcome}`).join(", ");
  return { kind: "action", id: first.label, label: first.label, outcome: worstOf(rows), says, place: first.place, folder, fingerprint: null, rows };
}

function verdictRow({ duty, outcome, place, says, fingerprint }: ActionNode, folder: string): Row {
  // A row is plain text.
  return { kind: "verdict", id: duty, label: duty, outcome, says: says.replaceAll("`", ""), place, folder, fingerprint, rows: [] };
}

function worstOf(rows: readonly Row[]): Outcome | null {
  return outcomes.find((outcome) => rows.some((row) => row.outcome === outcome)) ?? null;
}

/** Labels may repeat: the second of a name is told by its number. */
function withIds(above: string, rows: readonly Row[]): readonly Row[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, count);
    const id = `${above} > ${row.id}${count === 1 ? "" : ` (${count})`}`;
    return { ...row, id, rows: withIds(id, row.rows) };
  });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
