// The editor comes, opens and closes folders, changes its settings, and tells of what changes on disk behind its back.
import { type Connection, FileChangeType, type FileEvent, type InitializeParams } from "vscode-languageserver";
import type { Work } from "../desk/messages.js";
import type { Buffers } from "./buffers.js";
import { askToWatch, type Client, introduce, readClient } from "./capabilities.js";
import type { Folders } from "./folders.js";
import type { Office } from "./office.js";
import type { Settings } from "./settings.js";
import type { Show } from "./show.js";

export interface House {
  readonly folders: Folders;
  readonly show: Show;
  readonly office: Office;
  readonly buffers: Buffers;
  readonly settings: Settings;
}

/** A branch switch changes many files in one go: they are read anew once, this many milliseconds after the last. */
const quiet = 120;

export function greet(connection: Connection, house: House): void {
  const { folders, show, office, settings } = house;
  let client: Client | null = null;
  connection.onInitialize((asked) => {
    client = readClient(asked);
    show.meet(client);
    for (const { uri, name } of foldersOf(asked)) folders.add(uri, name);
    return introduce();
  });
  connection.onInitialized(async () => {
    if (client?.watchesFiles) askToWatch(connection);
    if (client?.knowsFolders) followFolders(connection, house);
    show.tellStatus();
    if (client?.tellsSettings) await settings.read();
    office.revive();
  });
  connection.onDidChangeConfiguration(async () => {
    if (!client?.tellsSettings) return;
    await settings.read();
    for (const work of settings.retell()) office.send(work);
    show.renewLenses();
  });
}

function followFolders(connection: Connection, { folders, show, office, buffers, settings }: House): void {
  connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
    for (const { uri } of removed) {
      folders.remove(uri);
      office.send({ kind: "close", folder: uri });
      show.clear(uri);
    }
    const opened = added.flatMap(({ uri, name }) => folders.add(uri, name) ?? []);
    for (const folder of opened) office.send({ kind: "open", folder });
    const isOfThem = (work: Work): boolean => "folder" in work && opened.some(({ uri }) => uri === work.folder);
    for (const work of buffers.retell().filter(isOfThem)) office.send(work);
    show.tellStatus();
    await settings.read();
    for (const work of settings.retell().filter(isOfThem)) office.send(work);
  });
}

export function watchFiles(connection: Connection, { office, buffers }: Pick<House, "office" | "buffers">): void {
  let timer: NodeJS.Timeout | null = null;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isNews = ({ uri, type }: FileEvent): boolean => !/\/(node_modules|\.git)\//.test(uri) && (type !== FileChangeType.Changed || !buffers.isLaid(uri));
    if (!changes.some(isNews)) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      office.revive();
      office.send({ kind: "refresh" });
    }, quiet);
  });
}

/** Editors that know no folders name one root, or none. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly { readonly uri: string; readonly name: string }[] {
  if (workspaceFolders) return workspaceFolders;
  return rootUri ? [{ uri: rootUri, name: "" }] : [];
}
