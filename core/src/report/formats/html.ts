// The report as one page: counts, findings with their ways, and the whole inventory with its evidence. No script, and nothing from elsewhere.
import type { Finding, Problem, Report, Severity } from "../../model/report.js";
import type { Format } from "./format.js";
import { escapedHtml, inCode, list, placeMark, prose, section, table } from "./html/elements.js";
import { showGroup } from "./html/finding.js";
import { showInventory } from "./html/inventory.js";
import { style } from "./html/style.js";
import { groupFindings, isTold, type Tally, tally } from "./outline.js";
import { sayFindings, sayFound, sayLimits } from "./summary.js";
import { grouped, percent } from "./text.js";

export const html: Format = {
  id: "html",
  title: "One page, for a browser or an editor.",
  show: (report) => {
    const isJudged = !report.problems.some(({ fatal }) => fatal);
    const body = [showHead(report, isJudged), showProblems(report.problems), ...(isJudged ? showJudged(report) : []), showFoot(report)];
    const lines = [
      "<!doctype html>",
      '<html lang="en">',
      "<head>",
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      "<title>Countersign</title>",
      `<style>${style}</style>`,
      "</head>",
      "<body>",
      ...body.filter((part) => part !== ""),
      "</body>",
      "</html>",
    ];
    return `${lines.join("\n")}\n`;
  },
};

function showHead(report: Report, isJudged: boolean): string {
  const says = isJudged ? `<p><strong>${prose(sayFindings(report))}</strong> ${prose(sayFound(report))}</p>` : "<p><strong>Nothing was judged.</strong></p>";
  return `<header>\n<h1>Countersign</h1>\n${says}\n</header>`;
}

function showProblems(problems: readonly Problem[]): string {
  const items = problems.map(({ message, remedy, file, span, fatal }) => {
    const place = span ? ` ${placeMark(span)}` : file === null ? "" : ` <span class="place">${escapedHtml(file)}</span>`;
    return `<strong>${fatal ? "Cannot judge" : "Problem"}</strong>${place}: ${prose(`${message} ${remedy}`)}`;
  });
  return section("Problems", [list("ul", items)]);
}

const titles: Readonly<Record<Severity, string>> = { error: "Errors", warning: "Warnings", note: "Notes" };
const severities: readonly Severity[] = ["error", "warning", "note"];

function showJudged(report: Report): readonly string[] {
  const told = report.findings.filter(isTold);
  const seen = told.filter(({ rule }) => rule !== "blind-spot");
  const bySeverity = severities.map((severity) => section(titles[severity], groupFindings(seen.filter((one) => one.severity === severity)).map(showGroup)));
  const unseen = groupFindings(told.filter(({ rule }) => rule === "blind-spot")).map(showGroup);
  return [
    showDuties(report),
    ...bySeverity,
    section("Not seen, so not judged", unseen),
    showAccepted(report.findings),
    showInventory(report),
    section("What to know of these figures", [list("ul", sayLimits(report).map(prose))]),
  ];
}

function showDuties({ verdicts }: Report): string {
  const row = (name: string, { held, open, unknown }: Tally): readonly (readonly string[])[] => {
    const whole = held + open + unknown;
    const cell = (outcome: keyof Tally, count: number): string =>
      count === 0 ? "-" : `<span class="${outcome}">${grouped(count)} (${percent(count, whole)})</span>`;
    return whole === 0 ? [] : [[name, cell("held", held), cell("open", open), cell("unknown", unknown)]];
  };
  const rows = [...row("guards", tally(verdicts, "guard")), ...row("audits", tally(verdicts, "audit"))];
  return rows.length === 0 ? "" : table(["", "held", "open", "unknown"], rows);
}

function showAccepted(findings: readonly Finding[]): string {
  const items = findings.flatMap(({ rule, span, fingerprint, waivedBy }) =>
    waivedBy
      ? [
          `${placeMark(span)} ${inCode(rule)} ${inCode(fingerprint)}, until ${escapedHtml(waivedBy.expires)} (${escapedHtml(waivedBy.owner)}): ${prose(waivedBy.reason)}`,
        ]
      : [],
  );
  return section("Accepted", [list("ul", items)]);
}

function showFoot({ tool, sources, policy }: Report): string {
  return `<footer class="quiet"><p>${escapedHtml(`${tool.name} ${tool.version}, ${tool.compiler}`)}. Sources ${inCode(sources)}, policy ${inCode(policy)}.</p></footer>`;
}
