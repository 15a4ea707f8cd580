// Report -> what stands under the lines: findings as the command line tells them, and problems where they lie in a file.
import type { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity } from "vscode-languageserver";
import {
  type FilePath,
  type Finding,
  type Group,
  groupFindings,
  isTold,
  listed,
  type Policy,
  type Problem,
  type Report,
  showEntry,
  type Trace,
} from "../../index.js";
import type { FindingMark } from "../protocol.js";
import { placeOf, rangeOf, type UriOf } from "./places.js";

export interface Surroundings {
  /** URI. */
  readonly folder: string;
  readonly uriOf: UriOf;
  /** URI of the folder with a page for each rule; null: there is none. */
  readonly pages: string | null;
  readonly policy: Policy;
}
export type ByFile = ReadonlyMap<FilePath, readonly Diagnostic[]>;

const severities = { error: 1, warning: 2, note: 3, hint: 4 } as const satisfies Readonly<Record<string, DiagnosticSeverity>>;
const source = "countersign";
/** Of the other entry points from which one action is as open. */
const mostOthers = 12;

export function presentDiagnostics(report: Report, problems: readonly Problem[], around: Surroundings): ByFile {
  const all = new Map<FilePath, Diagnostic[]>();
  const add = (file: FilePath, diagnostic: Diagnostic): void => {
    const there = all.get(file);
    if (there) there.push(diagnostic);
    else all.set(file, [diagnostic]);
  };
  const entries = new Map(report.entryPoints.map(({ id, span }) => [id, span]));
  for (const group of groupFindings(report.findings.filter(isTold))) {
    const also = group.others.slice(0, mostOthers).flatMap(({ entryPoint }) => {
      const span = entries.get(entryPoint);
      return span ? [{ span, says: `also from ${showEntry({ id: entryPoint })}` }] : [];
    });
    add(group.finding.span.file, showGroup(group, also, around));
  }
  for (const problem of problems) if (problem.file !== null) add(problem.file, showProblem(problem));
  return all;
}

function showGroup({ finding, others }: Group, also: Trace, around: Surroundings): Diagnostic {
  const { rule, span, message, trace, related, fingerprint } = finding;
  const names = listed(
    others.map(({ entryPoint }) => showEntry({ id: entryPoint })),
    2,
  );
  const mark: FindingMark = { folder: around.folder, fingerprint, fingerprints: [fingerprint, ...others.map((one) => one.fingerprint)] };
  return {
    range: rangeOf(span),
    severity: severityOf(finding, around.policy),
    source,
    code: rule,
    ...(around.pages === null ? {} : { codeDescription: { href: `${around.pages}/${rule}.md` } }),
    message: others.length > 0 ? `${message} And so from ${names}.` : message,
    relatedInformation: [...trace, ...related, ...also].map((hop) => showHop(hop, around.uriOf)),
    data: mark,
  };
}

/** What was not seen is no accusation: a hint, unless the policy says how loud it is. */
function severityOf({ rule, severity }: Finding, { rules }: Policy): DiagnosticSeverity {
  const isQuiet = rule === "blind-spot" && !Object.entries(rules).some(([id, setting]) => id === rule && setting.severity !== null);
  return isQuiet ? severities.hint : severities[severity];
}

function showHop({ span, says }: Trace[number], uriOf: UriOf): DiagnosticRelatedInformation {
  return { location: placeOf(span, uriOf), message: says };
}

/** What the compiler tells as well, it tells louder. */
function showProblem({ code, message, remedy, span, fatal }: Problem): Diagnostic {
  const start = { line: 0, character: 0 };
  const severity = fatal ? severities.error : code === "syntax-error" ? severities.note : severities.warning;
  return { range: span ? rangeOf(span) : { start, end: start }, severity, source, code, message: `${message} ${remedy}` };
}
