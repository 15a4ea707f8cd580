// Folder and options -> report, with progress on a terminal.
import { resolve } from "node:path";
import type { Report, Stage } from "../index.js";
import type { Call } from "./command.js";
import { showsProgress } from "./terminal.js";

const stageWords: Readonly<Record<Stage, string>> = {
  reading: "Reading the sources",
  linking: "Following names and calls",
  proving: "Proving guards and audits",
  judging: "Judging",
};
const clearLine = "\r\u001b[2K";

export function rootOf({ terminal }: Pick<Call, "terminal">, folder: string | undefined): string {
  return resolve(terminal.folder, folder ?? ".");
}

export function runAnalysis({ core, terminal, options }: Call, root: string): { readonly report: Report; readonly seconds: number } {
  const from = terminal.clock();
  const watched = showsProgress(terminal);
  const tell = (stage: Stage): void => {
    if (watched) terminal.tell(`${clearLine}${stageWords[stage]} …`);
  };
  const file = options.policy === null ? undefined : resolve(terminal.folder, options.policy);
  const packGuards = core.packs.map(({ id }) => id);
  const policy = core.readPolicy(root, file, packGuards);
  try {
    const report = core.analyze({ root, policy, today: terminal.today, tell });
    return { report, seconds: (terminal.clock() - from) / 1000 };
  } finally {
    if (watched) terminal.tell(clearLine);
  }
}
