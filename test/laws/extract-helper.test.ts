// A check or an action that moves into a function of its own, called in the same place, is judged as before. Over all fixtures.
import { expect, test } from "vitest";
import { allCases, sourcesOf } from "../harness/cases.js";
import type { Sources } from "../harness/compare-marks.js";
import { analyzeChanged, analyzeFolder } from "../harness/run-case.js";
import { tellOutcomes } from "../harness/same-verdicts.js";

// A promise that is made outside and awaited inside is a known limit (verdicts/promises.ts): bare names stay where they are.
const statement = /^(\s*)(await [^;]*\([^;]+);(\s*\/\/=.*)?$/;
/** A statement that hangs on the line before cannot become two. */
const hanging = /(\)|else|=>|[=(,?:&|])\s*$/;

for (const { title, folder } of allCases()) {
  const changed = extracted(sourcesOf(folder));
  if (changed.size === 0) continue;
  test(`${title}: a statement extracted into a function is judged as before`, () => {
    expect(tellOutcomes(analyzeChanged(folder, changed))).toEqual(tellOutcomes(analyzeFolder(folder)));
  });
}

function extracted(sources: Sources): Sources {
  const all = [...sources].filter(([path]) => /\.[cm]?tsx?$/.test(path)).map(([path, text]) => [path, extractIn(text)] as const);
  return new Map(all.filter(([path, text]) => text !== sources.get(path)));
}

/** On the same line, so that every mark stays where it is. */
function extractIn(text: string): string {
  const lines = text.split("\n");
  return lines
    .map((line, index) => {
      const [, indent = "", code = "", mark = ""] = statement.exec(line) ?? [];
      if (!code || hanging.test(lines[index - 1] ?? "")) return line;
      return `${indent}const extracted${index} = async () => { ${code}; }; await extracted${index}();${mark}`;
    })
    .join("\n");
}
