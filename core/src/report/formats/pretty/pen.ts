// What terminal lines are written with.
import type { createColors } from "picocolors";
import type { Span } from "../../../model/names.js";
import type { Severity } from "../../../model/report.js";
import { plain } from "../text.js";

export interface Pen {
  readonly width: number;
  readonly colours: ReturnType<typeof createColors>;
}

/** "src/users.ts:41:9", which editors and terminals can open. */
export function at({ file, start }: Span): string {
  return `${plain(file)}:${start.line}:${start.column}`;
}

export function coloured(severity: Severity, { colours }: Pen): (text: string) => string {
  const paint: Readonly<Record<Severity, (text: string) => string>> = { error: colours.red, warning: colours.yellow, note: colours.cyan };
  return paint[severity];
}
