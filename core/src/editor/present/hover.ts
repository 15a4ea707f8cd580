// Deeds -> what is told of an action, or of an entry point, under the pointer: quietly why it is safe, or what is missing.
import {
  capital,
  code,
  escaped,
  type FilePath,
  type Ink,
  sayBriefly,
  sayGrounds,
  sayPeers,
  showAction,
  showEntry,
  showWay,
  type Verdict,
} from "../../index.js";
import type { Told } from "../desk/messages.js";
import type { Position } from "../protocol.js";
import { type Deed, type Duty, sayOutcomes } from "./deeds.js";
import { linkTo, openInk } from "./lines.js";
import { isAt, rangeOf, type UriOf } from "./places.js";

const mostDeeds = 4;
const mostRows = 12;
const marks: Readonly<Record<Deed["outcome"], string>> = { held: "✓", open: "✗", unknown: "?", accepted: "~" };

/** null: nothing was judged there. */
export function presentHover(deeds: readonly Deed[], file: FilePath, position: Position, uriOf: UriOf): Told | null {
  const acted = deeds.filter(({ action }) => isAt(action.span, file, position));
  const [action] = acted;
  if (action) return { markdown: tellActions(acted, uriOf), range: rangeOf(action.action.span) };
  const entered = deeds.filter(({ entryPoint }) => isAt(entryPoint.span, file, position));
  const [entry] = entered;
  return entry ? { markdown: tellEntries(entered, uriOf), range: rangeOf(entry.entryPoint.span) } : null;
}

/** What is open comes first, and what is held is told all the same. */
function tellActions(deeds: readonly Deed[], uriOf: UriOf): string {
  const sorted = deeds.toSorted((a, b) => Number(a.outcome === "held") - Number(b.outcome === "held"));
  const rest = sorted.slice(mostDeeds);
  const more = rest.length > 0 ? [`And from ${rest.length} more: ${rest.map(({ entryPoint }) => code(showEntry(entryPoint))).join(", ")}.`] : [];
  return [...sorted.slice(0, mostDeeds).map((deed) => tellDeed(deed, uriOf)), ...more].join("\n\n---\n\n");
}

/** The way to the action, and what stands on it. */
export function tellDeed(deed: Deed, uriOf: UriOf): string {
  const [first] = deed.duties;
  const title = `**${escaped(`${showEntry(deed.entryPoint)} can ${showAction(deed.action)}`)}**`;
  const way = first ? tellWay(first.verdict, uriOf) : [];
  return [title, ...deed.duties.map((duty) => tellDuty(duty, openInk(uriOf))), ...way].join("\n\n");
}

function tellDuty({ verdict, finding }: Duty, ink: Ink): string {
  const { duty } = verdict.obligation;
  const level = verdict.level === null || duty === "audit" ? "" : `, ${verdict.level}`;
  const peers = finding ? sayPeers(finding) : null;
  const rest = finding
    ? [
        ...(finding.waivedBy ? [escaped(`Accepted until ${finding.waivedBy.expires} by ${finding.waivedBy.owner}: ${finding.waivedBy.reason}`)] : []),
        ...(peers === null ? [] : [escaped(peers)]),
        `*${escaped(capital(finding.remedy))}.* (${code(finding.rule)})`,
      ]
    : [];
  const head = `${duty === "guard" ? "Guard" : "Audit"}: **${verdict.outcome}**${level}`;
  return [head, "", ...[...sayGrounds(verdict, ink), ...rest].map((line) => `- ${line}`)].join("\n");
}

/** Nothing where the entry point acts by itself. */
function tellWay(verdict: Verdict, uriOf: UriOf): readonly string[] {
  const hops = showWay(verdict).map(({ span, says }) => `${linkTo(span, uriOf)} ${escaped(says)}`);
  return hops.length < 2 ? [] : [["The way:", "", ...hops.map((hop, index) => `${index + 1}. ${hop}`)].join("\n")];
}

function tellEntries(deeds: readonly Deed[], uriOf: UriOf): string {
  const ids = [...new Set(deeds.map(({ entryPoint }) => entryPoint.id))];
  return ids
    .map((id) =>
      tellEntry(
        deeds.filter(({ entryPoint }) => entryPoint.id === id),
        uriOf,
      ),
    )
    .join("\n\n---\n\n");
}

function tellEntry(deeds: readonly Deed[], uriOf: UriOf): string {
  const [first] = deeds;
  if (!first) return "";
  const ink = openInk(uriOf);
  const { entryPoint } = first;
  const reason = entryPoint.reason === null ? [] : [`Declared public: ${escaped(entryPoint.reason)}`];
  const rows = deeds.slice(0, mostRows).map(({ action, duties, outcome }) => {
    const told = duties.map(({ verdict }) => sayBriefly(verdict, ink)).join("; ");
    return `- ${marks[outcome]} ${escaped(showAction(action))} (${ink.place(action.span)}): ${told}`;
  });
  const more = deeds.length > mostRows ? [`- and ${deeds.length - mostRows} more`] : [];
  return [`**${escaped(showEntry(entryPoint))}**: ${sayOutcomes(deeds)}`, ...reason, [...rows, ...more].join("\n")].join("\n\n");
}
