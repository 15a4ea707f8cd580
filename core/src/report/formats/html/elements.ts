// Pieces of a page: texts from a stranger's sources made harmless, and elements around them.
import type { Span } from "../../../model/names.js";
import { plain } from "../text.js";

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text that is safe in an element, and in an attribute in quotes. */
export function escapedHtml(text: string): string {
  return plain(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? "");
}

/** The same, with what stands in backquotes as code. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? inCode(part.slice(1, -1)) : escapedHtml(part)))
    .join("");
}

export function inCode(text: string): string {
  return `<code>${escapedHtml(text)}</code>`;
}

/** "src/users.ts:41" */
export function placeMark({ file, start }: Span): string {
  return `<span class="place">${escapedHtml(`${file}:${start.line}`)}</span>`;
}

/** content: elements, made by what stands here. Nothing where there is none. */
export function list(tag: "ul" | "ol", items: readonly string[]): string {
  return items.length === 0 ? "" : `<${tag}>${items.map((item) => `<li>${item}</li>`).join("\n")}</${tag}>`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: "th" | "td"): string => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  return `<table>\n<thead>${line(head, "th")}</thead>\n<tbody>\n${rows.map((row) => line(row, "td")).join("\n")}\n</tbody>\n</table>`;
}

/** Opened by whoever wants more: no script is needed. */
export function folded(summary: string, content: string): string {
  return content === "" ? "" : `<details><summary>${summary}</summary>\n${content}\n</details>`;
}

export function section(title: string, parts: readonly string[]): string {
  const filled = parts.filter((part) => part !== "");
  return filled.length === 0 ? "" : `<section>\n<h2>${title}</h2>\n${filled.join("\n")}\n</section>`;
}
