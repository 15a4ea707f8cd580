// The facts of all files, each from its own text: what is remembered is not read again.
import type { FileFacts } from "../model/facts.js";
import type { FilePath, Span } from "../model/names.js";
import type { Project } from "../model/project.js";
import type { Problem } from "../model/report.js";
import { compilerVersion } from "../syntax/compiler-version.js";
import { readFile } from "../syntax/read-file.js";

export interface Facts {
  /** In the order of paths. */
  readonly files: ReadonlyMap<FilePath, FileFacts>;
  readonly problems: readonly Problem[];
  readonly compiler: string;
}
/** Facts by path and content. */
export interface Memory {
  readonly recall: (path: FilePath, digest: FileFacts["digest"]) => FileFacts | null;
  readonly keep: (facts: FileFacts) => void;
}

export function emptyMemory(): Memory {
  return { recall: () => null, keep: () => {} };
}

export function gatherFacts(project: Project, memory: Memory): Facts {
  const files = new Map<FilePath, FileFacts>();
  const inOrder = [...project.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, text, digest } of inOrder) {
    const known = memory.recall(path, digest);
    const facts = known ?? readFile(path, text, digest);
    if (!known) memory.keep(facts);
    files.set(path, facts);
  }
  return { files, problems: [...files.values()].flatMap(problemOf), compiler: compilerVersion };
}

function problemOf(facts: FileFacts): Problem[] {
  const [first] = facts.syntaxErrors;
  if (!first) return [];
  const span = spanAt(facts, first.at[0]);
  const message = `${facts.path}:${span.start.line} cannot be read in full: ${first.message}`;
  return [{ code: "syntax-error", message, remedy: "Mend the syntax; until then what stands there is a blind spot.", file: facts.path, span, fatal: false }];
}

function spanAt({ path, lineStarts }: FileFacts, offset: number): Span {
  const line = lineStarts.filter((start) => start <= offset).length;
  const start = { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  return { file: path, start, end: start };
}
