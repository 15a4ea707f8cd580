// What a part of the policy means: in the words of its form, and by what it holds for in the last report.
import { compileGlob, policyWords, type Span } from "../../index.js";
import type { Range } from "../protocol.js";
import type { Known } from "./known.js";
import { type PolicyPlace, placeAt, rangeIn } from "./slots.js";

const mostNamed = 8;

export interface Explanation {
  readonly markdown: string;
  readonly range: Range;
}

export function explainPolicy(text: string, offset: number, known: Known): Explanation | null {
  const place = placeAt(text, offset);
  if (place.written === null || place.path.length === 0) return null;
  const words = known.hasSchema ? null : policyWords.descriptionAt(place.path);
  const told = [words, place.isKey ? null : meaningOf(place, place.written, known)].filter((one) => one !== null);
  return told.length === 0 ? null : { markdown: told.join("\n\n"), range: rangeIn(text, place.start, place.end) };
}

function meaningOf({ slot }: PolicyPlace, written: string, known: Known): string | null {
  switch (slot) {
    case "function":
      return functionsOf(known.locate(written));
    case "entry":
      return holdsFor(known.entryPoints.filter(compileGlob(written)), "entry point");
    case "action":
      return holdsFor(known.actions.filter(compileGlob(written)), "kind of action", "kinds of actions");
    case "resource":
      return holdsFor(known.resources.filter(compileGlob(written)), "resource");
    case "finding":
      return known.findings.find(({ fingerprint }) => fingerprint === written)?.message ?? "No finding of the last check has this fingerprint.";
    case "guard":
    case "audit":
    case "unseen":
    case null:
      return null;
  }
}

/** What comes from a package has no place here: nothing is said of it. */
function functionsOf(found: readonly Span[]): string | null {
  const places = found.slice(0, mostNamed).map(({ file, start }) => `\`${file}:${start.line}\``);
  return places.length === 0 ? null : `Found at ${listed(places, found.length)}.`;
}

function holdsFor(found: readonly string[], one: string, many = `${one}s`): string {
  if (found.length === 0) return `Holds for no ${one} of the last check.`;
  const shown = found.slice(0, mostNamed).map((each) => `\`${each}\``);
  return `Holds for ${found.length} ${found.length === 1 ? one : many}: ${listed(shown, found.length)}.`;
}
function listed(shown: readonly string[], of: number): string {
  return of > shown.length ? `${shown.join(", ")} and ${of - shown.length} more` : shown.join(", ");
}
