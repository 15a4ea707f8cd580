// The session of one folder, opened anew where it must be another one: waivers end by the day.
import { type FilePath, type FoundPolicy, openSession, type Report, type Session, type Stage } from "../../index.js";

export interface KeptSession {
  readonly change: (file: FilePath, text: string) => void;
  readonly release: (file: FilePath) => void;
  readonly refresh: () => void;
  readonly report: (policy: FoundPolicy, pause: () => void, tell: (stage: Stage) => void) => Report;
  readonly files: () => readonly FilePath[];
  readonly textOf: (file: FilePath) => string | null;
  /** Another day has begun since it was opened, or it was not. */
  readonly isOver: () => boolean;
}
interface Opened {
  readonly session: Session;
  readonly today: string;
  readonly policy: string;
}

export function keepSession(root: string, today: () => string): KeptSession {
  const texts = new Map<FilePath, string>();
  let opened: Opened | null = null;
  let tellStage: (stage: Stage) => void = () => {};
  const open = (policy: FoundPolicy): Opened => {
    const day = today();
    const session = openSession({ root, policy, today: day, tell: (stage) => tellStage(stage) });
    for (const [file, text] of texts) session.change(file, text);
    return { session, today: day, policy: JSON.stringify(policy) };
  };
  const sessionFor = (policy: FoundPolicy): Session => {
    if (opened?.today !== today()) opened = null;
    opened ??= open(policy);
    const written = JSON.stringify(policy);
    if (opened.policy !== written) opened.session.obey(policy);
    opened = { ...opened, policy: written };
    return opened.session;
  };
  return {
    change: (file, text) => {
      texts.set(file, text);
      opened?.session.change(file, text);
    },
    release: (file) => {
      texts.delete(file);
      opened?.session.release(file);
    },
    refresh: () => opened?.session.refresh(),
    report: (policy, pause, tell) => {
      tellStage = tell;
      return sessionFor(policy).report(pause);
    },
    files: () => opened?.session.files() ?? [],
    textOf: (file) => opened?.session.textOf(file) ?? null,
    isOver: () => opened?.today !== today(),
  };
}
