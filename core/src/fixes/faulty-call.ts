// The call of a check, or of a record, that a finding finds fault with: written on the way itself, or found by the name of the function that it calls.
import type { Range } from "../model/facts.js";
import type { FilePath, Span } from "../model/names.js";
import { callsByName, functionNameAt, isCallAt, isInPassed, rangeAt } from "../syntax/edit/calls-on-way.js";
import type { OpenText } from "../syntax/edit/open-text.js";
import type { Surroundings } from "./surroundings.js";

export interface FaultyCall {
  readonly file: FilePath;
  readonly open: OpenText;
  readonly at: Range;
}

/** `span`: of the evidence, which for a check that was understood from its text is inside of the function called. null: there is none, or more than one. */
export function faultyCall({ finding, open }: Surroundings, span: Span): FaultyCall | null {
  const own = open(span.file);
  if (!own) return null;
  const place = rangeAt(own, span);
  if (isCallAt(own, place) && isInPassed(own, place, hopsIn(finding.trace, span.file, own))) return { file: span.file, open: own, at: place };
  const name = functionNameAt(own, place);
  if (name === null) return null;
  const files = [...new Set(finding.trace.map(({ span: { file } }) => file))];
  const found = files.flatMap((file) => {
    const text = open(file);
    return text ? callsByName(text, name, hopsIn(finding.trace, file, text)).map((at) => ({ file, open: text, at })) : [];
  });
  const [only, another] = found;
  return only && !another ? only : null;
}

export function writtenAt({ open }: Surroundings, span: Span): FaultyCall | null {
  const text = open(span.file);
  return text && isCallAt(text, rangeAt(text, span)) ? { file: span.file, open: text, at: rangeAt(text, span) } : null;
}

function hopsIn(trace: Surroundings["finding"]["trace"], file: FilePath, open: OpenText): readonly Range[] {
  return trace.slice(1).flatMap(({ span }) => (span.file === file ? [rangeAt(open, span)] : []));
}
