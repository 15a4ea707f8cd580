// One workspace folder at the desk: its session, its policy, and what was judged last.
import { pathToFileURL } from "node:url";
import { type FilePath, policyFile, type Report, type Stage } from "../../index.js";
import { type Deed, gatherDeeds } from "../present/deeds.js";
import { presentDiagnostics } from "../present/diagnostics.js";
import { presentStatus } from "../present/folder-status.js";
import type { UriOf } from "../present/places.js";
import { keepSession } from "./kept-session.js";
import type { Folder, FromDesk } from "./messages.js";
import { openPolicy } from "./policy-in-force.js";
import { openMoved, openShown } from "./shown.js";

export interface Judged {
  readonly report: Report;
  readonly deeds: readonly Deed[];
}
export interface DeskFolder {
  readonly folder: Folder;
  readonly uriOf: UriOf;
  readonly write: (file: FilePath, text: string, version: number) => void;
  readonly release: (file: FilePath) => void;
  readonly refresh: () => void;
  readonly choosePolicy: (file: string | null) => void;
  /** Whether anything has changed since it was judged. */
  readonly isDue: () => boolean;
  /** Throws what `pause` throws, and is due again then. */
  readonly judge: (pause: () => void, tell: (stage: Stage) => void) => FromDesk;
  /** null: not yet. */
  readonly last: () => Judged | null;
  readonly textOf: (file: FilePath) => string | null;
  readonly files: () => readonly FilePath[];
  /** null: there is no policy. */
  readonly policyText: () => string | null;
  readonly policyPath: () => string;
}
export interface Desk {
  readonly today: () => string;
  readonly pages: string | null;
}

export function openFolder(folder: Folder, desk: Desk): DeskFolder {
  const policy = openPolicy(folder.root);
  const session = keepSession(folder.root, desk.today);
  const buffers = new Map<FilePath, { readonly text: string; readonly version: number }>();
  const ownUris = openUris(folder.root);
  // A policy that somebody chose may lie anywhere, and reports call it by its name alone.
  const uriOf: UriOf = (file) => (file === policy.read().policy.path ? pathToFileURL(policy.path()).href : ownUris(file));
  const showChanges = openShown((file) => buffers.get(file)?.version ?? null, uriOf);
  const haveMoved = openMoved();
  let last: Judged | null = null;
  let isDue = true;
  const judge: DeskFolder["judge"] = (pause, tell) => {
    isDue = true;
    const inForce = policy.read();
    const report = session.report(inForce.policy, pause, tell);
    last = judged(report);
    isDue = false;
    const around = { folder: folder.uri, uriOf, pages: desk.pages, policy: inForce.policy.policy };
    const files = showChanges(presentDiagnostics(last.report, [...report.problems, ...inForce.problems], around));
    return { kind: "judged", folder: folder.uri, files, status: presentStatus(report, inForce.problems.length > 0), moved: haveMoved(last.deeds) };
  };
  return {
    folder,
    uriOf,
    write: (file, text, version) => {
      // A file that is opened as it was read has been judged already.
      isDue = isDue || (buffers.get(file)?.text ?? session.textOf(file)) !== text;
      buffers.set(file, { text, version });
      if (file === policyFile) policy.write(text);
      else session.change(file, text);
    },
    release: (file) => {
      isDue = true;
      buffers.delete(file);
      if (file === policyFile) policy.write(null);
      else session.release(file);
    },
    refresh: () => {
      isDue = true;
      policy.refresh();
      session.refresh();
    },
    choosePolicy: (file) => {
      isDue = policy.choose(file) || isDue;
    },
    isDue: () => isDue || session.isOver(),
    judge,
    last: () => last,
    textOf: session.textOf,
    files: session.files,
    policyText: policy.text,
    policyPath: policy.path,
  };
}

/** Where nothing could be judged, nothing is claimed. */
function judged(report: Report): Judged {
  if (report.problems.some(({ fatal }) => fatal)) return { report: { ...report, findings: [], verdicts: [] }, deeds: [] };
  return { report, deeds: gatherDeeds(report) };
}

function openUris(root: string): UriOf {
  const known = new Map<FilePath, string>();
  return (file) => {
    const uri = known.get(file) ?? pathToFileURL(`${root}/${file}`).href;
    known.set(file, uri);
    return uri;
  };
}
