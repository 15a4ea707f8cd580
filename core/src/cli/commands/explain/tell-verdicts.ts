// Verdicts -> the pages that `explain` prints: the way, what holds or why not, what to do.
import type { createColors } from "picocolors";
import type { Finding, Report, Span, Verdict } from "../../../index.js";
import type { Core } from "../../command.js";

export interface Page {
  readonly core: Core;
  readonly report: Report;
  readonly width: number;
  readonly colours: ReturnType<typeof createColors>;
}

export function tellVerdicts(page: Page, verdicts: readonly Verdict[]): string {
  const byDeed = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const { entryPoint, action } = verdict.obligation;
    const key = `${entryPoint.id}\n${action.id}`;
    byDeed.set(key, [...(byDeed.get(key) ?? []), verdict]);
  }
  return `${[...byDeed.values()].map((deed) => tellDeed(page, deed).join("\n")).join("\n\n")}\n`;
}

/** The finding alone, where no verdict stands behind it. */
export function tellFinding({ core, width, colours }: Page, { rule, fingerprint, message, controls, waivedBy }: Finding): readonly string[] {
  const accepted = waivedBy ? [`Accepted until ${waivedBy.expires} by ${waivedBy.owner}: ${waivedBy.reason}`] : [];
  const lines = (text: string): readonly string[] => core.wrapped(core.plain(text), width - 2).map((line) => `  ${line}`);
  const bearing = controls.length > 0 ? lines(`Bears on ${controls.join(", ")}.`) : [];
  return [...lines(`${rule} ${fingerprint}`), ...lines(message), ...accepted.flatMap(lines), ...bearing.map((line) => colours.dim(line))];
}

function tellDeed(page: Page, deed: readonly Verdict[]): readonly string[] {
  const { core, colours } = page;
  const [first] = deed;
  if (!first) return [];
  const { entryPoint, action } = first.obligation;
  const title = core.plain(`${core.showEntry(entryPoint)} can ${core.showAction(action)}`);
  const guardFirst = [...deed].sort((a, b) => Number(a.obligation.duty === "audit") - Number(b.obligation.duty === "audit"));
  return [colours.bold(title), "", colours.dim("The way"), ...tellWay(page, first), ...guardFirst.flatMap((verdict) => tellDuty(page, verdict))];
}

function tellWay({ core }: Page, verdict: Verdict): readonly string[] {
  const hops = core.showWay(verdict).map(({ span, says }) => ({ place: core.plain(placeOf(span)), says: core.plain(says) }));
  const widest = Math.max(0, ...hops.map(({ place }) => place.length));
  return hops.map(({ place, says }) => `  ${place.padEnd(widest)}  ${says}`);
}

function tellDuty(page: Page, verdict: Verdict): readonly string[] {
  const { core, report, width, colours } = page;
  const { duty, requirement } = verdict.obligation;
  const paint = { held: colours.green, open: colours.red, unknown: colours.cyan }[verdict.outcome];
  const finding = core.openFindings(report)(verdict);
  const level = verdict.level === null || duty === "audit" ? "" : `, ${verdict.level}`;
  const grounds = core
    .sayGrounds(verdict, ink)
    .flatMap((ground) => core.wrapped(core.plain(ground), width - 4).map((line, index) => `${index === 0 ? "  " : "    "}${line}`));
  return [
    "",
    `${colours.bold(duty === "guard" ? "Guard" : "Audit")}: ${paint(verdict.outcome)}${level}  ${colours.dim(`asked for by ${core.plain(requirement)}`)}`,
    ...grounds,
    ...(finding ? ["", ...tellFinding(page, finding)] : []),
  ];
}

function placeOf({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}
const ink = { place: placeOf, name: (text: string): string => text };
