// A fix, applied in memory: the texts of a project as they would read, and what the analysis says of them then.
import { analyze, type Fix, openProject, type Report, readPolicy } from "../../core/src/index.js";
import type { FilePath } from "../../core/src/model/names.js";

const today = "2030-01-01";

export type Texts = ReadonlyMap<FilePath, string>;

export function textsOf(root: string): Texts {
  return new Map(openProject(root, { exclude: readPolicy(root).policy.exclude }).files.map(({ path, text }) => [path, text]));
}

/** Throws where edits overlap, or lie outside of their text. */
export function applyFix(texts: Texts, { edits }: Pick<Fix, "edits">): Texts {
  const changed = new Map<FilePath, string>();
  for (const file of new Set(edits.map((edit) => edit.file))) {
    let text = texts.get(file) ?? "";
    let after = text.length;
    const own = edits.filter((edit) => edit.file === file).toSorted((a, b) => b.start - a.start || b.end - a.end);
    for (const { start, end, text: put } of own) {
      if (start > end || end > after) throw new Error(`Edits of ${file} overlap, or lie outside of it.`);
      text = text.slice(0, start) + put + text.slice(end);
      after = start;
    }
    changed.set(file, text);
  }
  return changed;
}

export function analyzeWith(root: string, changed: Texts): Report {
  return analyze({ root, today }, openProject(root, { exclude: readPolicy(root).policy.exclude, overlay: changed }));
}
