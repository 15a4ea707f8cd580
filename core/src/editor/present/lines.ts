// Sentences for hovers and pages in Markdown: names of the sources as code, places as links that an editor opens.
import { code, escaped, type Ink, plain, type Span } from "../../index.js";
import type { UriOf } from "./places.js";

export function openInk(uriOf: UriOf): Ink {
  return { place: (span) => linkTo(span, uriOf), name: code };
}

/** "[src/auth.ts:12](file:///shop/src/auth.ts#L12,3)" */
export function linkTo({ file, start }: Span, uriOf: UriOf): string {
  // Brackets in a link's text, and round ones in its target, would end it early.
  const target = uriOf(file).replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `[${escaped(plain(`${file}:${start.line}`))}](${target}#L${start.line},${start.column})`;
}
