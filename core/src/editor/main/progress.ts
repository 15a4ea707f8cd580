// Progress of a folder's first run, stage by stage, and of those that somebody asks for; others are too short to tell of.
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Stage } from "../../index.js";

const stages: Readonly<Record<Stage, { readonly says: string; readonly percent: number }>> = {
  reading: { says: "reading the sources", percent: 0 },
  linking: { says: "following names and calls", percent: 35 },
  proving: { says: "proving guards and audits", percent: 65 },
  judging: { says: "judging", percent: 95 },
};

export interface Progress {
  readonly tell: (folder: string, stage: Stage) => void;
  readonly finish: (folder: string) => void;
  /** The next run is told of as well. */
  readonly renew: () => void;
}

export function openProgress(connection: Connection, isKnown: () => boolean): Progress {
  const shown = new Map<string, Promise<WorkDoneProgressServerReporter>>();
  const done = new Set<string>();
  const begin = async (): Promise<WorkDoneProgressServerReporter> => {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin("Countersign", 0, stages.reading.says);
    return reporter;
  };
  return {
    tell: (folder, stage) => {
      if (done.has(folder) || !isKnown()) return;
      const reporter = shown.get(folder) ?? begin();
      shown.set(folder, reporter);
      // An editor that refuses is told nothing.
      reporter.then((one) => one.report(stages[stage].percent, stages[stage].says)).catch(() => {});
    },
    finish: (folder) => {
      done.add(folder);
      shown
        .get(folder)
        ?.then((one) => one.done())
        .catch(() => {});
      shown.delete(folder);
    },
    renew: () => done.clear(),
  };
}
