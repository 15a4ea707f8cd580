// The table of duties: how many are held, open and unknown.
import type { Report } from "../../../model/report.js";
import { type Tally, tally } from "../outline.js";
import { grouped, percent } from "../text.js";
import type { Pen } from "./pen.js";

const nameWidth = 8;
const cellWidth = 18;

export function showDuties({ verdicts }: Report, { colours }: Pen): readonly string[] {
  const rows = [
    { name: "guards", counts: tally(verdicts, "guard") },
    { name: "audits", counts: tally(verdicts, "audit") },
  ].filter(({ counts }) => total(counts) > 0);
  if (rows.length === 0) return [];
  const head = ["held", "open", "unknown"].map((word) => word.padEnd(cellWidth)).join("");
  const lines = rows.map(({ name, counts }) => {
    const cell = (count: number): string => (count === 0 ? "-" : `${grouped(count)} (${percent(count, total(counts))})`);
    const { held, open, unknown } = counts;
    const opened = cell(open).padEnd(cellWidth);
    return `  ${name.padEnd(nameWidth)}${colours.green(cell(held).padEnd(cellWidth))}${open > 0 ? colours.red(opened) : opened}${colours.cyan(cell(unknown))}`;
  });
  return ["", colours.dim(`  ${" ".repeat(nameWidth)}${head}`.trimEnd()), ...lines, ""];
}

function total({ held, open, unknown }: Tally): number {
  return held + open + unknown;
}
