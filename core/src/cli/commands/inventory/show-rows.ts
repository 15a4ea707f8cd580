// Rows of the access matrix -> text, one form for people, one for wikis, two for programs.
import type { Row } from "./compose-rows.js";

interface InventoryFormat {
  readonly id: string;
  readonly show: (rows: readonly Row[], width: number) => string;
}

const columns = ["entryPoint", "action", "guard", "level", "audit", "place"] as const satisfies readonly (keyof Row)[];
const titles: Readonly<Record<keyof Row, string>> = {
  entryPoint: "entry point",
  category: "category",
  action: "action",
  guard: "guard",
  level: "level",
  audit: "audit",
  place: "place",
};

export const inventoryFormats: readonly InventoryFormat[] = [
  { id: "pretty", show: showPretty },
  { id: "markdown", show: showMarkdown },
  { id: "json", show: (rows) => `${JSON.stringify(rows, null, 2)}\n` },
  { id: "csv", show: showCsv },
];

/** An entry point is said once, above its actions, so that the table stays narrow. */
function showPretty(rows: readonly Row[], width: number): string {
  const parts = ["action", "guard", "level", "audit", "place"] as const;
  const share = Math.floor((width - 2) * 0.28);
  const widths = parts.map((part) => Math.min(share, Math.max(titles[part].length, ...rows.map((row) => row[part].length))));
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, index) => (index === parts.length - 1 ? cell : fit(cell, widths[index] ?? 0))).join("  ")}`.trimEnd();
  const lines = rows.flatMap((row, index) => [
    ...(rows[index - 1]?.entryPoint === row.entryPoint ? [] : ["", `${row.entryPoint}${row.category === "request" ? "" : `  (${row.category})`}`]),
    line(row.action === "-" ? ["does nothing that is asked about"] : parts.map((part) => row[part])),
  ]);
  return `${[line(parts.map((part) => titles[part])), ...lines].join("\n")}\n`;
}

function showMarkdown(rows: readonly Row[]): string {
  const cell = (text: string): string => text.replace(/[\\|*_`<>[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const lines = rows.map((row) => `| ${columns.map((column) => cell(row[column])).join(" | ")} |`);
  return `${[`| ${columns.map((column) => titles[column]).join(" | ")} |`, `|${"---|".repeat(columns.length)}`, ...lines].join("\n")}\n`;
}

function showCsv(rows: readonly Row[]): string {
  const all = ["entryPoint", "category", "action", "guard", "level", "audit", "place"] as const;
  const lines = rows.map((row) => all.map((column) => csvCell(row[column])).join(","));
  return `${[all.map((column) => titles[column]).join(","), ...lines].join("\r\n")}\r\n`;
}

/** A route may begin like a formula, and a spreadsheet would run it. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && text !== "-" ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function fit(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
