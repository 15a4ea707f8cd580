// Whether what one entry point has can be carried to another.
import type { Range } from "../model/facts.js";
import type { EntryPoint } from "../model/graph.js";
import type { Report } from "../model/report.js";
import { rangeAt } from "../syntax/edit/calls-on-way.js";
import type { Sibling } from "./siblings.js";

/** What comes along would do something itself. */
export function comesWithDeed({ actions }: Report, { file, entry }: Sibling, from: readonly Range[]): boolean {
  return actions.some(({ span, effect }) => {
    if (span.file !== file || effect === "read") return false;
    const [start, end] = rangeAt(entry.open, span);
    return from.some(([first, last]) => first <= start && end <= last);
  });
}

/** `req.params.id`, `c.req.param("id")`: parts of the path that must be there. */
export function isOfRoute({ id }: EntryPoint, text: string): boolean {
  const words = [...text.matchAll(/\bparams?(?:\.|\(["'`])(\w+)/g)].map(([, word = ""]) => word);
  return words.every((word) => id.includes(`:${word}`) || id.includes(`{${word}}`));
}

export function shortened(text: string): string {
  const plain = text.replace(/^[\s,]+|[\s,;]+$/g, "").replace(/\s+/g, " ");
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}
