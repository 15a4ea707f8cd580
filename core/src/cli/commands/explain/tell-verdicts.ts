// Verdicts -> the pages that `explain` prints: the way, what holds or why not, what to do.
import type { createColors } from "picocolors";
import type { Finding, Report, Span, Verdict } from "../../../index.js";
import type { Core } from "../../command.js";
import { tellGrounds } from "./tell-grounds.js";

type Colours = ReturnType<typeof createColors>;

export function tellVerdicts(core: Core, report: Report, verdicts: readonly Verdict[], colours: Colours): string {
  const byDeed = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const { entryPoint, action } = verdict.obligation;
    const key = `${entryPoint.id}\n${action.id}`;
    byDeed.set(key, [...(byDeed.get(key) ?? []), verdict]);
  }
  const pages = [...byDeed.values()].map((deed) => tellDeed(core, report, deed, colours).join("\n"));
  return `${pages.join("\n\n")}\n`;
}

function tellDeed(core: Core, report: Report, deed: readonly Verdict[], colours: Colours): readonly string[] {
  const [first] = deed;
  if (!first) return [];
  const { entryPoint, action } = first.obligation;
  return [
    colours.bold(`${core.showEntry(entryPoint)} can ${core.showAction(action)}`),
    "",
    ...section("The way", tellWay(first), colours),
    ...deed.flatMap((verdict) => tellDuty(core, report, verdict, colours)),
  ];
}

function tellDuty(core: Core, report: Report, verdict: Verdict, colours: Colours): readonly string[] {
  const { duty, requirement } = verdict.obligation;
  const paint = { held: colours.green, open: colours.red, unknown: colours.cyan }[verdict.outcome];
  const finding = findingOf(report, verdict);
  const level = verdict.level === null || duty === "audit" ? "" : `, ${verdict.level}`;
  return [
    "",
    `${colours.bold(duty === "guard" ? "Guard" : "Audit")}: ${paint(verdict.outcome)}${level}  ${colours.dim(`asked for by ${requirement}`)}`,
    ...tellGrounds(core, verdict),
    ...(finding ? ["", ...tellFinding(finding, colours)] : []),
  ];
}

function tellWay({ trace }: Verdict): readonly string[] {
  const places = trace.map(({ span }) => at(span));
  const widest = Math.max(0, ...places.map((place) => place.length));
  return trace.map(({ says }, index) => `${(places[index] ?? "").padEnd(widest)}  ${says}`);
}

/** Of the rules that may speak of this duty, the one that did. */
function findingOf({ findings }: Report, { obligation, outcome }: Verdict): Finding | null {
  const { entryPoint, action, duty } = obligation;
  const isAboutAudit = ({ rule, message }: Finding): boolean => /audit/.test(rule) || (rule === "blind-spot" && message.includes("whether an audit"));
  const about = findings.filter((finding) => finding.entryPoint === entryPoint.id && finding.action === action.id);
  const own = about.find((finding) => isAboutAudit(finding) === (duty === "audit") && (finding.rule === "blind-spot") === (outcome === "unknown"));
  return own ?? null;
}

function tellFinding({ rule, fingerprint, message, controls, waivedBy }: Finding, colours: Colours): readonly string[] {
  const accepted = waivedBy ? [`  Accepted until ${waivedBy.expires} by ${waivedBy.owner}: ${waivedBy.reason}`] : [];
  return [`  ${rule} ${fingerprint}`, `  ${message}`, ...accepted, ...(controls.length > 0 ? [colours.dim(`  Bears on ${controls.join(", ")}.`)] : [])];
}

function section(title: string, lines: readonly string[], colours: Colours): readonly string[] {
  return lines.length === 0 ? [] : [colours.dim(title), ...lines.map((line) => `  ${line}`)];
}

export function at({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}
