// The language server: it listens to the editor, lays what changes on the desk, and shows what the desk says.
import type { Connection } from "vscode-languageserver";
import type { Folder, Work } from "./desk/messages.js";
import { offerActions } from "./main/actions.js";
import { openBuffers } from "./main/buffers.js";
import { openFolders } from "./main/folders.js";
import { greet, watchFiles } from "./main/greet.js";
import type { Hire } from "./main/hire.js";
import { openOffice } from "./main/office.js";
import { answerAtPlaces, answerRequests } from "./main/requests.js";
import { openSettings } from "./main/settings.js";
import { openShow } from "./main/show.js";

/** The connection listens from then on. */
export function serve(connection: Connection, hire: Hire): void {
  const folders = openFolders();
  const settings = openSettings(connection, folders);
  const show = openShow(connection, { folders, calledBy: (uri) => buffers.find(uri)?.uri ?? uri });
  const retell = (): readonly Work[] => [...folders.all().map(opening), ...settings.retell(), ...buffers.retell()];
  const office = openOffice({ hire, hear: show.hear, fail: show.fail, retell });
  const buffers = openBuffers(connection, folders, { send: office.send, saved: office.revive });
  const checkAll = async (): Promise<void> => {
    show.renew();
    office.revive();
    office.send({ kind: "refresh" });
    await office.ask({ kind: "done" });
    show.tellStatus();
  };
  const place = { office, folders, buffers, settings, checkAll, versionOf: (uri: string) => buffers.find(uri)?.version ?? null };
  greet(connection, { folders, show, office, buffers, settings });
  watchFiles(connection, { office, buffers });
  answerRequests(connection, place);
  answerAtPlaces(connection, place);
  offerActions(connection, place);
  connection.onShutdown(office.close);
  connection.listen();
}

function opening(folder: Folder): Work {
  return { kind: "open", folder };
}
