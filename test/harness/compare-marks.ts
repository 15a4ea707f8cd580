// Holds the marks in a case's sources against what a report says, both ways: a missing mark and a superfluous one are failures alike.
import { type FilePath, name } from "../../core/src/model/names.js";
import type { Report } from "../../core/src/model/report.js";
import { marksOf } from "./marks.js";

/** Text by path, relative to the case's folder. */
export type Sources = ReadonlyMap<string, string>;

const markAtEnd = /[ \t]*\/\/= (.*)$/;

/** What differs, a few lines of text a place; empty when all is as marked. */
export function compareMarks(report: Report, sources: Sources): string[] {
  const expected = marksOf(report);
  const strangers = [...expected.keys()].filter((file) => !sources.has(file));
  const unplaced = strangers.map((file) => `${file}: the report speaks of a file that is no source of the case`);
  return [...unplaced, ...[...sources].flatMap(([path, text]) => compareFile(path, text, expected.get(fileOf(path)) ?? new Map()))];
}

function compareFile(path: string, text: string, said: ReadonlyMap<number, readonly string[]>): string[] {
  return text.split("\n").flatMap((line, index) => {
    const marked = marksIn(line);
    const found = said.get(index + 1) ?? [];
    const missing = found.filter((mark) => !marked.includes(mark)).map((mark) => `    found, not marked:  ${mark}`);
    const superfluous = marked.filter((mark) => !found.includes(mark)).map((mark) => `    marked, not found:  ${mark}`);
    const differs = missing.length + superfluous.length > 0;
    return differs ? [[`${path}:${index + 1}  ${line.replace(markAtEnd, "").trim()}`, ...missing, ...superfluous].join("\n")] : [];
  });
}

export function marksIn(line: string): readonly string[] {
  const [, marks] = markAtEnd.exec(line) ?? [];
  return marks === undefined ? [] : marks.split("|").map((mark) => mark.trim());
}

/** The same sources with the report's marks in the place of their own. */
export function writeMarks(report: Report, sources: Sources): Sources {
  const expected = marksOf(report);
  return new Map([...sources].map(([path, text]) => [path, writeFileMarks(text, expected.get(fileOf(path)) ?? new Map())]));
}
function writeFileMarks(text: string, said: ReadonlyMap<number, readonly string[]>): string {
  const lines = text.split("\n").map((line, index) => {
    const marks = said.get(index + 1);
    const bare = line.replace(markAtEnd, "");
    return marks ? `${bare} //= ${marks.join(" | ")}` : bare;
  });
  return lines.join("\n");
}

function fileOf(path: string): FilePath {
  return name<"FilePath">(path);
}
