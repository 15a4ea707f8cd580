// What the editor was shown: diagnostics of all folders by file, and one status for all of them.
import type { Diagnostic } from "vscode-languageserver";
import type { FromDesk } from "../desk/messages.js";
import type { Status } from "../protocol.js";

export interface Posted {
  readonly uri: string;
  readonly version: number | null;
  readonly diagnostics: readonly Diagnostic[];
}
export interface Board {
  /** What there is to publish now. */
  readonly post: (judged: FromDesk & { readonly kind: "judged" }) => readonly Posted[];
  /** The folder is closed. */
  readonly clear: (folder: string) => readonly Posted[];
  readonly findings: (uri: string) => readonly Diagnostic[];
  readonly status: (folders: readonly string[]) => Status;
}

const nothing = { counts: { held: 0, open: 0, unknown: 0 }, errors: 0, warnings: 0 };

export function openBoard(): Board {
  /** By file, then by folder. */
  const byFile = new Map<string, Map<string, readonly Diagnostic[]>>();
  const statuses = new Map<string, Status>();
  const put = (uri: string, folder: string, diagnostics: readonly Diagnostic[]): void => {
    const there = byFile.get(uri) ?? new Map<string, readonly Diagnostic[]>();
    if (diagnostics.length > 0) there.set(folder, diagnostics);
    else there.delete(folder);
    if (there.size > 0) byFile.set(uri, there);
    else byFile.delete(uri);
  };
  const findings = (uri: string): readonly Diagnostic[] => united([...(byFile.get(uri)?.values() ?? [])]);
  return {
    post: ({ folder, files, status }) => {
      statuses.set(folder, status);
      return files.map(({ uri, version, diagnostics }) => {
        put(uri, folder, diagnostics);
        return { uri, version, diagnostics: findings(uri) };
      });
    },
    clear: (folder) => {
      statuses.delete(folder);
      const gone = [...byFile].flatMap(([uri, there]) => (there.has(folder) ? [uri] : []));
      for (const uri of gone) put(uri, folder, []);
      return gone.map((uri) => ({ uri, version: null, diagnostics: findings(uri) }));
    },
    findings,
    status: (folders) => sum(folders.map((folder) => statuses.get(folder) ?? null)),
  };
}

/** Two folders that hold one file may say the same of it. */
function united(all: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
  const [first = [], ...rest] = all;
  return rest.length === 0 ? first : [...new Map(all.flat().map((one) => [JSON.stringify(one), one])).values()];
}

/** null: it has not been judged yet. */
function sum(all: readonly (Status | null)[]): Status {
  const known = all.flatMap((status) => (status ? [status] : []));
  const says = [...new Set(known.flatMap((status) => status.says ?? []))];
  const state = known.some((status) => status.state === "failed") ? "failed" : known.length < all.length ? "checking" : "ready";
  const total = known.reduce(
    (so, { counts, errors, warnings }) => ({
      counts: { held: so.counts.held + counts.held, open: so.counts.open + counts.open, unknown: so.counts.unknown + counts.unknown },
      errors: so.errors + errors,
      warnings: so.warnings + warnings,
    }),
    nothing,
  );
  return { state, ...total, says: says.length > 0 ? says.join(" ") : null };
}
