// Texts from a stranger's sources in Markdown: they show as they are, mention nobody and load nothing.
import { plain } from "../text.js";

/** Pieces that are already code stay so. */
export function escaped(text: string): string {
  return plain(text)
    .split(/(`[^`]*`)/)
    .map((part) => (/^`[^`]*`$/.test(part) ? code(part.slice(1, -1)) : part.replace(/[\\*_{}[\]<>#|!@~&]/g, (sign) => `&#${sign.charCodeAt(0)};`)))
    .join("");
}

export function code(text: string): string {
  const shown = plain(text).replaceAll("|", "\\|");
  return shown === "" ? "" : shown.includes("`") ? `\`\` ${shown.replace(/`{2,}/g, "`")} \`\`` : `\`${shown}\``;
}
