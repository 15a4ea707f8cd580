// The language server: it listens to the editor, lays what changes on the desk, and shows what the desk says.
import { pathToFileURL } from "node:url";
import { type Connection, FileChangeType, type FileEvent, type InitializeParams } from "vscode-languageserver";
import type { Folder, Work } from "./desk/messages.js";
import { type Buffers, openBuffers } from "./main/buffers.js";
import { askToWatch, type Client, introduce, readClient } from "./main/capabilities.js";
import { type Folders, openFolders } from "./main/folders.js";
import type { Hire } from "./main/hire.js";
import { type Office, openOffice } from "./main/office.js";
import { answerRequests } from "./main/requests.js";
import { openShow, type Show } from "./main/show.js";

/** A branch switch changes many files in one go: they are read anew once, this many milliseconds after the last. */
const quiet = 120;

/** The connection listens from then on. */
export function serve(connection: Connection, hire: Hire): void {
  const folders = openFolders();
  const show = openShow(connection, { folders, uriOf: (folder, file) => uriOf(folders, buffers, folder, file) });
  const retell = (): readonly Work[] => [...folders.all().map(opening), ...buffers.retell()];
  const office = openOffice({ hire, hear: show.hear, fail: show.fail, retell });
  const buffers = openBuffers(connection, folders, { send: office.send, saved: office.revive });
  const checkAll = async (): Promise<void> => {
    show.renew();
    office.revive();
    office.send({ kind: "refresh" });
    await office.ask({ kind: "done" });
    show.tellStatus();
  };
  greet(connection, folders, { show, office, buffers });
  watchFiles(connection, { office, buffers });
  answerRequests(connection, { office, folders, checkAll });
  connection.onShutdown(office.close);
  connection.listen();
}

interface House {
  readonly show: Show;
  readonly office: Office;
  readonly buffers: Buffers;
}

function greet(connection: Connection, folders: Folders, house: House): void {
  let client: Client | null = null;
  connection.onInitialize((asked) => {
    client = readClient(asked);
    house.show.meet(client);
    for (const { uri, name } of foldersOf(asked)) folders.add(uri, name);
    return introduce();
  });
  connection.onInitialized(() => {
    if (client?.watchesFiles) askToWatch(connection);
    if (client?.knowsFolders) followFolders(connection, folders, house);
    house.show.tellStatus();
    house.office.revive();
  });
}

function followFolders(connection: Connection, folders: Folders, { show, office, buffers }: House): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) {
      folders.remove(uri);
      office.send({ kind: "close", folder: uri });
      show.clear(uri);
    }
    const opened = new Set(added.flatMap(({ uri, name }) => folders.add(uri, name) ?? []));
    for (const folder of opened) office.send(opening(folder));
    const inside = (work: Work): boolean => work.kind === "text" && [...opened].some(({ uri }) => uri === work.folder);
    for (const work of buffers.retell().filter(inside)) office.send(work);
    show.tellStatus();
  });
}

/** What changes behind the editor's back. */
function watchFiles(connection: Connection, { office, buffers }: Pick<House, "office" | "buffers">): void {
  let timer: NodeJS.Timeout | null = null;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const isNews = ({ uri, type }: FileEvent): boolean =>
      !/\/(node_modules|\.git)\//.test(uri) && (type !== FileChangeType.Changed || buffers.find(uri) === null);
    if (!changes.some(isNews)) return;
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => {
      office.revive();
      office.send({ kind: "refresh" });
    }, quiet);
  });
}

function opening(folder: Folder): Work {
  return { kind: "open", folder };
}

/** Editors that know no folders name one root, or none. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly { readonly uri: string; readonly name: string }[] {
  if (workspaceFolders) return workspaceFolders;
  return rootUri ? [{ uri: rootUri, name: "" }] : [];
}

/** As the editor calls the file if it is open: not all write signs the same way. */
function uriOf(folders: Folders, buffers: Buffers, folder: string, file: string): string {
  const root = folders.all().find(({ uri }) => uri === folder)?.root ?? "";
  const uri = pathToFileURL(`${root}/${file}`).href;
  return buffers.find(uri)?.uri ?? uri;
}
