// The report for a pull request or a wiki: counts first, then findings with their ways folded in.
import type { Finding, Problem, Report, Severity } from "../../model/report.js";
import { showEntry } from "../../model/words.js";
import type { Format } from "./format.js";
import { code, escaped } from "./markdown/escape.js";
import { type Group, groupFindings, headline, isTold, sayPeers, type Tally, tally } from "./outline.js";
import { sayFindings, sayFound, sayLimits } from "./summary.js";
import { capital, grouped, listed, percent, plain } from "./text.js";

export const markdown: Format = {
  id: "markdown",
  title: "For a pull request or a wiki.",
  show: (report) => {
    if (report.problems.some(({ fatal }) => fatal)) return `## Countersign\n\n**Nothing was judged.**\n\n${showProblems(report.problems).join("\n>\n")}\n`;
    const told = report.findings.filter(isTold);
    const sections = [
      ["## Countersign", "", `**${sayFindings(report)}** ${sayFound(report)}`],
      showProblems(report.problems),
      showDuties(report),
      ...showFindings(told),
      showAccepted(report.findings),
      sayLimits(report).map((sentence) => `- ${sentence}`),
    ];
    return `${sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n")}\n`;
  },
};

function showProblems(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ message, remedy, file, fatal }) =>
      `> **${fatal ? "Cannot judge" : "Problem"}**${file === null ? "" : ` in ${code(file)}`}: ${escaped(`${message} ${remedy}`)}`,
  );
}

function showDuties({ verdicts }: Report): readonly string[] {
  const row = (name: string, { held, open, unknown }: Tally): readonly string[] => {
    const whole = held + open + unknown;
    const cells = [held, open, unknown].map((count) => (count === 0 ? "-" : `${grouped(count)} (${percent(count, whole)})`));
    return whole === 0 ? [] : [`| ${[name, ...cells].join(" | ")} |`];
  };
  const rows = [...row("guards", tally(verdicts, "guard")), ...row("audits", tally(verdicts, "audit"))];
  return rows.length === 0 ? [] : ["| | held | open | unknown |", "|---|--:|--:|--:|", ...rows];
}

const titles: Readonly<Record<Severity, string>> = { error: "Errors", warning: "Warnings", note: "Notes" };
const severities: readonly Severity[] = ["error", "warning", "note"];

function showFindings(findings: readonly Finding[]): readonly (readonly string[])[] {
  return severities.flatMap((severity) => {
    const groups = groupFindings(findings.filter((finding) => finding.severity === severity));
    return groups.length === 0 ? [] : [[`### ${titles[severity]}`, "", ...groups.flatMap(showGroup)]];
  });
}

function showGroup({ finding, others }: Group): readonly string[] {
  const { span, rule, fingerprint, remedy, trace, related, observed } = finding;
  const also =
    others.length === 0
      ? ""
      : ` And so from ${escaped(
          listed(
            others.map(({ entryPoint }) => showEntry({ id: entryPoint })),
            2,
          ),
        )}.`;
  const peers = sayPeers(finding);
  const places = [...trace, ...related].map((hop) => `  - ${code(`${hop.span.file}:${hop.span.start.line}`)} ${escaped(hop.says)}`);
  return [
    `- ${code(`${span.file}:${span.start.line}`)} ${escaped(headline(finding))}${also}${peers === null ? "" : ` ${escaped(peers)}`} *${escaped(capital(remedy))}.* (${code(rule)} ${code(fingerprint)}${observed ? ", observed" : ""})`,
    ...places,
  ];
}

function showAccepted(findings: readonly Finding[]): readonly string[] {
  const lines = findings.flatMap(({ rule, span, waivedBy }) =>
    waivedBy
      ? [
          `- ${code(`${span.file}:${span.start.line}`)} ${code(rule)} until ${escaped(plain(waivedBy.expires))} (${escaped(waivedBy.owner)}): ${escaped(waivedBy.reason)}`,
        ]
      : [],
  );
  return lines.length === 0 ? [] : ["### Accepted", "", ...lines];
}
