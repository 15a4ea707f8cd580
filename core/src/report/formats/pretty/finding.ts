// One finding in a terminal: place and severity, what is so, the way, what to do, and the name it goes by.
import type { Finding } from "../../../model/report.js";
import type { Trace } from "../../../model/verdict.js";
import { showEntry } from "../../../model/words.js";
import { type Group, headline, sayPeers } from "../outline.js";
import { capital, listed, plain, wrapped } from "../text.js";
import { at, coloured, type Pen } from "./pen.js";

const showOther = ({ entryPoint }: Group["others"][number]): string => showEntry({ id: entryPoint });

const margin = "  ";
const placeWidth = 8;
const mostHops = 4;
const mostChecks = 3;
const severityWidth = 9;
const indent = " ".repeat(margin.length + placeWidth + severityWidth);

export function showGroup({ finding, others }: Group, pen: Pen): readonly string[] {
  const { span, severity, trace, related, observed } = finding;
  const { colours } = pen;
  const room = pen.width - indent.length;
  const [first = "", ...more] = wrapped(plain(headline(finding)), room);
  const place = `${span.start.line}:${span.start.column}`.padEnd(placeWidth);
  const peers = sayPeers(finding);
  const also = others.length > 0 ? wrapped(plain(`And so from ${listed(others.map(showOther), 2)}.`), room) : [];
  return [
    `${margin}${colours.dim(place)}${coloured(severity, pen)(severity.padEnd(severityWidth))}${first}`,
    ...more.map((line) => indent + line),
    ...[...showWay(trace, room), ...showChecks(related, room), ...(peers === null ? [] : wrapped(plain(peers), room)), ...also].map(
      (line) => indent + colours.dim(line),
    ),
    ...showRemedy(finding, observed ? "observed  " : "", others.length, pen),
  ];
}

/** "src/app.ts:9 -> src/users.ts:14 -> src/store.ts:41". Of a long way the ends are shown: `explain` tells the whole. */
function showWay(trace: Trace, room: number): readonly string[] {
  const places = trace.map(({ span }) => `${plain(span.file)}:${span.start.line}`);
  const hops = places.filter((place, index) => place !== places[index - 1]);
  if (hops.length < 2) return [];
  const hidden = hops.length - mostHops;
  const shown = hidden > 1 ? [...hops.slice(0, 2), `${hidden}\u00a0more\u00a0calls`, ...hops.slice(2 - mostHops)] : hops;
  return wrapped(shown.map((hop, index) => (index === 0 ? hop : `->\u00a0${hop}`)).join(" "), room).map((line) => line.replaceAll("\u00a0", " "));
}

/** What was met on the way. Of many the first are shown: `explain` tells all. */
function showChecks(related: Trace, room: number): readonly string[] {
  const shown = related.length > mostChecks + 1 ? related.slice(0, mostChecks) : related;
  const hidden = related.length - shown.length;
  return [...shown.flatMap((hop) => wrapped(plain(`${hop.says}: ${at(hop.span)}`), room)), ...(hidden > 0 ? [`and ${hidden} more like these`] : [])];
}

/** The name stands at the end of the last line where there is room, and under it where there is none. */
function showRemedy({ remedy, rule, fingerprint }: Finding, mark: string, others: number, { width, colours }: Pen): readonly string[] {
  const room = width - indent.length;
  const lines = wrapped(plain(`${capital(remedy)}.`), room);
  const name = `${mark}${rule}  ${fingerprint}${others > 0 ? ` +${others}` : ""}`;
  const last = lines.at(-1) ?? "";
  const free = room - last.length - name.length;
  if (free < 3) return [...lines.map((line) => indent + line), indent + colours.dim(name)];
  return [...lines.slice(0, -1).map((line) => indent + line), `${indent}${last}${" ".repeat(free)}${colours.dim(name)}`];
}
