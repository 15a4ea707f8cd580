// What has nothing to do with guards and audits changes no verdict. Over all fixtures.
import { expect, test } from "vitest";
import { allCases, sourcesOf } from "../harness/cases.js";
import type { Sources } from "../harness/compare-marks.js";
import { renameLocals } from "../harness/rename-locals.js";
import { analyzeChanged, analyzeFolder } from "../harness/run-case.js";
import { tellVerdicts } from "../harness/same-verdicts.js";

const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path) && !path.endsWith(".d.ts");
const aside = "\nfunction addedForNoReason(value) {\n  return value + 1;\n}\n";
const above = "// A comment that was not here before.\n\n";

interface Change {
  readonly says: string;
  readonly lines: number;
  readonly apply: (path: string, text: string) => string;
}
const changes: readonly Change[] = [
  { says: "a function that nobody calls", lines: 0, apply: (_, text) => text + aside },
  { says: "a comment and an empty line on top", lines: 2, apply: (_, text) => above + text },
  { says: "two spaces more in front of every line that is not within a template", lines: 0, apply: (_, text) => indented(text) },
  { says: "other names for local variables", lines: 0, apply: renameLocals },
];

for (const { title, folder } of allCases()) {
  test(`${title}: nothing unrelated changes a verdict`, () => {
    const before = tellVerdicts(analyzeFolder(folder));
    for (const { says, lines, apply } of changes) {
      expect(tellVerdicts(analyzeChanged(folder, changed(folder, apply)), lines), says).toEqual(before);
    }
  });
}

function changed(folder: string, apply: Change["apply"]): Sources {
  const code = [...sourcesOf(folder)].filter(([path]) => isCode(path));
  return new Map(code.map(([path, text]) => [path, apply(path, text)]));
}
/** A text with a template literal stays as it is: its spaces are its value. */
function indented(text: string): string {
  return text.includes("`") ? text : text.replace(/^(?=.)/gm, "  ");
}
