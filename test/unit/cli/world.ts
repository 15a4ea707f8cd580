// A made-up world for the command line: a terminal that remembers, and a library that answers with a given report.

import type { Core } from "../../../core/src/cli/command.js";
import { main } from "../../../core/src/cli/main.js";
import type { Terminal } from "../../../core/src/cli/terminal.js";
import { rules } from "../../../core/src/findings/rules/index.js";
import { levels } from "../../../core/src/model/policy.js";
import type { Report } from "../../../core/src/model/report.js";
import { showAction, showEntry, showWay } from "../../../core/src/model/words.js";
import { proposePolicy } from "../../../core/src/policy/propose/propose-policy.js";
import { openFindings, sayGrounds } from "../../../core/src/report/formats/grounds.js";
import { formats } from "../../../core/src/report/formats/index.js";
import { plain, wrapped } from "../../../core/src/report/formats/text.js";
import { policyWith, sampleReport } from "../report/sample.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What the analysis was asked for. */
  readonly asked: readonly Parameters<Core["analyze"]>[0][];
}

export async function run(
  argv: readonly string[],
  given: { readonly report?: Report | (() => Report); readonly terminal?: Partial<Terminal> } = {},
): Promise<Ran> {
  const written: string[] = [];
  const told: string[] = [];
  const asked: Parameters<Core["analyze"]>[0][] = [];
  const { report = sampleReport() } = given;
  const terminal: Terminal = {
    write: (text) => void written.push(text),
    tell: (text) => void told.push(text),
    isInteractive: { write: false, tell: false },
    columns: null,
    environment: {},
    folder: "/home-of-no-one",
    clock: () => 0,
    today: "2026-11-21",
    ...given.terminal,
  };
  const core: Core = {
    analyze: (ask) => {
      asked.push(ask);
      for (const stage of ["reading", "linking", "proving", "judging"] as const) ask.tell?.(stage);
      return typeof report === "function" ? report() : report;
    },
    readPolicy: () => ({ policy: policyWith(), problems: [], path: null }),
    formats,
    rules,
    packs: [],
    version: "0.0.0",
    proposePolicy,
    sayGrounds,
    openFindings,
    showEntry,
    showAction,
    showWay,
    levels,
    plain,
    wrapped,
  };
  const code = await main(argv, terminal, () => Promise.resolve(core));
  return { code, out: written.join(""), err: told.join(""), asked };
}
