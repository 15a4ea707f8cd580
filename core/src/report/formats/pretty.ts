// The report for a terminal: findings by file, what could not be seen, what was accepted, and the counts.
import { createColors } from "picocolors";
import type { Finding, Problem, Report } from "../../model/report.js";
import type { Format } from "./format.js";
import { groupFindings, isTold } from "./outline.js";
import { showBlindSpots } from "./pretty/blind-spots.js";
import { showDuties } from "./pretty/duties.js";
import { showGroup } from "./pretty/finding.js";
import { at, type Pen } from "./pretty/pen.js";
import { sayFindings, sayFound, sayLimits } from "./summary.js";
import { plain, wrapped } from "./text.js";

/** Places and names do not break, so narrower is not easier to read. */
const narrowest = 60;

export const pretty: Format = {
  id: "pretty",
  title: "For a terminal.",
  show: (report, look) => {
    const pen: Pen = { width: Math.max(look.width, narrowest), colours: createColors(look.colour) };
    if (report.problems.some(({ fatal }) => fatal))
      return `${[...showProblems(report.problems, pen), "", pen.colours.bold("Nothing was judged.")].join("\n")}\n`;
    const told = report.findings.filter(isTold);
    const sections = [
      showProblems(report.problems, pen),
      ...showFiles(
        told.filter(({ rule }) => rule !== "blind-spot"),
        pen,
      ),
      showBlindSpots(
        told.filter(({ rule }) => rule === "blind-spot"),
        pen,
      ),
      showAccepted(report.findings, pen),
      showSummary(report, pen),
    ];
    return `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n")}\n`;
  },
};

function showProblems(problems: readonly Problem[], pen: Pen): readonly string[] {
  return problems.flatMap(({ message, remedy, file, span, fatal }) => {
    const place = span ? `${at(span)}  ` : file === null ? "" : `${plain(file)}  `;
    const mark = fatal ? pen.colours.red("cannot judge") : pen.colours.yellow("problem");
    return [`${mark}  ${place}`.trimEnd(), ...wrapped(plain(`${message} ${remedy}`), pen.width - 2).map((line) => `  ${line}`)];
  });
}

/** The file with the gravest finding first, as the findings come; within a file in the order of the text. */
function showFiles(findings: readonly Finding[], pen: Pen): readonly (readonly string[])[] {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) byFile.set(finding.span.file, [...(byFile.get(finding.span.file) ?? []), finding]);
  return [...byFile].map(([file, inside]) => {
    const groups = [...groupFindings(inside)].sort(
      (a, b) => a.finding.span.start.line - b.finding.span.start.line || a.finding.span.start.column - b.finding.span.start.column,
    );
    return [pen.colours.underline(plain(file)), ...groups.flatMap((group, index) => [...(index > 0 ? [""] : []), ...showGroup(group, pen)])];
  });
}

function showAccepted(findings: readonly Finding[], { colours, width }: Pen): readonly string[] {
  const lines = findings.flatMap(({ rule, span, waivedBy }) =>
    waivedBy
      ? [
          `  ${at(span)}  ${rule}`,
          ...wrapped(plain(`Until ${waivedBy.expires} (${waivedBy.owner}): ${waivedBy.reason}`), width - 4).map((line) => `    ${line}`),
        ]
      : [],
  );
  return lines.length > 0 ? [colours.underline("Accepted"), ...lines.map((line) => colours.dim(line))] : [];
}

function showSummary(report: Report, pen: Pen): readonly string[] {
  const limits = sayLimits(report).flatMap((sentence) => wrapped(sentence, pen.width));
  const { colours } = pen;
  const more = report.findings.some(isTold) ? [colours.dim("countersign explain <fingerprint> tells the whole of one.")] : [];
  return [
    ...wrapped(sayFound(report), pen.width),
    ...showDuties(report, pen),
    ...limits.map((line) => colours.dim(line)),
    "",
    ...wrapped(sayFindings(report), pen.width).map((line) => colours.bold(line)),
    ...more,
  ];
}
