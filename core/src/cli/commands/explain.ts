// countersign explain: everything that is known of one finding, or of one line of code.
import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { createColors } from "picocolors";
import type { Report } from "../../index.js";
import { type Call, exit, refuse } from "../command.js";
import { rootOf, runAnalysis } from "../run-analysis.js";
import { isColourful, widthOf } from "../terminal.js";
import { nearestPlaces, verdictsAt, verdictsOf } from "./explain/find-verdicts.js";
import { type Page, tellFinding, tellVerdicts } from "./explain/tell-verdicts.js";

interface Place {
  /** As the report may call it: relative to the root, or to where the command was typed. */
  readonly files: readonly string[];
  readonly line: number;
}

export function explain(call: Call): number {
  const { core, terminal, options, given } = call;
  const [what, folder] = given;
  if (what === undefined) return refuse(call, "explain takes a place, as in src/users.ts:41, or the fingerprint of a finding.");
  const root = rootOf(call, folder);
  const place = readPlace(what, root, terminal.folder);
  if (!place && !/^[0-9a-f]{4,}$/.test(what)) return refuse(call, `${what} is neither a place, as in src/users.ts:41, nor the fingerprint of a finding.`);
  const { report } = runAnalysis(call, root);
  const fatal = report.problems.filter((problem) => problem.fatal);
  if (fatal.length > 0) return refuse(call, fatal.map(({ message, remedy }) => `${message} ${remedy}`).join("\n"));
  const page = { core, report, width: widthOf(terminal, options.width), colours: createColors(isColourful(terminal, options.noColor)) };
  return place ? explainPlace(call, page, place, what) : explainFinding(call, page, what);
}

function explainPlace(call: Call, page: Page, { files, line }: Place, what: string): number {
  const verdicts = verdictsAt(page.report, files, line);
  if (verdicts.length === 0) return refuse(call, nothingThere(page.report, what, files));
  call.terminal.write(tellVerdicts(page, verdicts));
  return exit.held;
}

/** The first signs of a fingerprint are enough, if no other begins so. */
function explainFinding(call: Call, page: Page, start: string): number {
  const [finding, ...others] = page.report.findings.filter(({ fingerprint }) => fingerprint.startsWith(start));
  if (!finding) return refuse(call, `No finding here goes by ${start}.`);
  if (others.length > 0) return refuse(call, `${others.length + 1} findings begin with ${start}: write more of it.`);
  const verdicts = verdictsOf(page.report, finding);
  call.terminal.write(verdicts.length > 0 ? tellVerdicts(page, verdicts) : `${tellFinding(page, finding).join("\n")}\n`);
  return exit.held;
}

function readPlace(what: string, root: string, folder: string): Place | null {
  const found = /^(.+?):(\d+)(?::\d+)?$/.exec(what);
  const [, file = "", line = ""] = found ?? [];
  if (!found) return null;
  const fromFolder = relative(root, resolve(folder, file));
  const fromRoot = relative(root, resolve(root, file));
  // What lies where the command was typed is meant first, as terminals complete it.
  const files = existsSync(resolve(folder, file)) ? [fromFolder, fromRoot] : [fromRoot, fromFolder];
  return { files: files.map((path) => path.split(sep).join("/")), line: Number(line) };
}

function nothingThere(report: Report, what: string, files: readonly string[]): string {
  const near = nearestPlaces(report, files);
  const hint =
    near.length > 0 ? ` In this file there is something to tell of line ${near.join(", ")}.` : " No action of this file is asked for a guard or an audit.";
  return `Nothing was judged at ${what}.${hint}`;
}
