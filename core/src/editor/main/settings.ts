// What the user has set for each folder: another policy file, and whether counts stand above entry points.
import type { Connection } from "vscode-languageserver";
import type { Work } from "../desk/messages.js";
import type { Folders } from "./folders.js";

export interface Settings {
  /** An editor that cannot tell has set nothing. */
  readonly read: () => Promise<void>;
  /** What a desk must know of them. */
  readonly retell: () => readonly Work[];
  readonly showsLenses: (folder: string) => boolean;
}
interface Chosen {
  /** From the folder; null: the usual one. */
  readonly policy: string | null;
  readonly showsLenses: boolean;
}

export function openSettings(connection: Connection, folders: Folders): Settings {
  const known = new Map<string, Chosen>();
  const readFor = async (scopeUri: string): Promise<void> => {
    const found: unknown = await connection.workspace.getConfiguration({ scopeUri, section: "countersign" }).catch(() => null);
    known.set(scopeUri, choiceOf(found));
  };
  return {
    read: async () => {
      await Promise.all(folders.all().map(({ uri }) => readFor(uri)));
    },
    retell: () => folders.all().map(({ uri }): Work => ({ kind: "policy", folder: uri, file: known.get(uri)?.policy ?? null })),
    showsLenses: (folder) => known.get(folder)?.showsLenses ?? true,
  };
}

function choiceOf(found: unknown): Chosen {
  const fields = Object.entries(typeof found === "object" && found !== null ? found : {});
  const field = (key: string): unknown => fields.find(([one]) => one === key)?.[1];
  const policy = field("policy");
  return { policy: typeof policy === "string" && policy.trim() !== "" ? policy.trim() : null, showsLenses: field("codeLens") !== false };
}
