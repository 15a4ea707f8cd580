// The warm variant, for editors: open buffers laid over what is on disk, what was worked out before remembered, and the same analysis.
import { type Ask, analyze, type Stage } from "./analyze.js";
import { openMemory } from "./memory.js";
import type { FilePath } from "./model/names.js";
import type { Report } from "./model/report.js";
import type { FoundPolicy } from "./policy/read-policy.js";
import { type OpenProject, openProject } from "./project/open-project.js";

/** `report()` gives the bytes that a cold run gives over the same texts; a law test holds it to that. */
export interface Session {
  /** The text of an open buffer, over what is on disk; null: as if deleted. */
  readonly change: (file: FilePath, text: string | null) => void;
  /** The buffer is closed: what is on disk counts again. */
  readonly release: (file: FilePath) => void;
  /** Something on disk has changed: sources, manifests, configurations. */
  readonly refresh: () => void;
  /** From the next report on. */
  readonly obey: (policy: FoundPolicy) => void;
  /** Those that were analysed last. */
  readonly files: () => readonly FilePath[];
  /** As it was analysed last; null: it is none of the sources. */
  readonly textOf: (file: FilePath) => string | null;
  /** Asks `tell` of what it was opened with at each stage. pause: called often; whatever it throws ends the work, and is thrown on. The session stays whole. */
  readonly report: (pause?: () => void) => Report;
}

export function openSession(ask: Ask & { readonly policy: FoundPolicy }): Session {
  const overlay = new Map<FilePath, string | null>();
  let pause = (): void => {};
  const memory = openMemory(() => pause());
  let policy = ask.policy;
  let project: OpenProject | null = null;
  let before: OpenProject | null = null;
  const forget = (): void => {
    before = project ?? before;
    project = null;
  };
  return {
    change: (file, text) => {
      overlay.set(file, text);
      const next = text === null ? null : (project?.withText(file, text) ?? null);
      if (!next) forget();
      project = next;
    },
    release: (file) => {
      overlay.delete(file);
      forget();
    },
    refresh: forget,
    obey: (found) => {
      policy = found;
      forget();
    },
    report: (whilePausing = () => {}) => {
      pause = whilePausing;
      project ??= openProject(ask.root, { exclude: policy.policy.exclude, overlay, before });
      const tell = (stage: Stage): void => {
        ask.tell?.(stage);
        pause();
      };
      return analyze({ ...ask, policy, tell }, project, memory);
    },
    files: () => project?.files.map(({ path }) => path) ?? [],
    textOf: (file) => project?.files.find(({ path }) => path === file)?.text ?? null,
  };
}
