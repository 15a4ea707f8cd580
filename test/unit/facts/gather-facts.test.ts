// Facts of a whole project: in order, remembered by content, broken files said and used.
import { expect, test } from "vitest";
import { emptyMemory, gatherFacts, type Memory } from "../../../core/src/facts/gather-facts.js";
import { digestOf } from "../../../core/src/model/canonical.js";
import type { FileFacts } from "../../../core/src/model/facts.js";
import { name } from "../../../core/src/model/names.js";
import type { Project } from "../../../core/src/model/project.js";

function projectOf(texts: Readonly<Record<string, string>>): Project {
  return {
    files: Object.entries(texts).map(([path, text]) => ({ path: name<"FilePath">(path), text, digest: digestOf(text) })),
    skipped: [],
    problems: [],
    dependencies: {},
    manifests: [],
    resolve: () => null,
    digest: digestOf(""),
  };
}

test("files stand in the order of their paths, whatever order they came in", () => {
  const { files, problems, compiler } = gatherFacts(projectOf({ "b.ts": "", "a/z.ts": "", "a.ts": "" }), emptyMemory());
  expect([...files.keys()]).toEqual(["a.ts", "a/z.ts", "b.ts"]);
  expect(problems).toEqual([]);
  expect(compiler).toMatch(/^\d+\.\d+/);
});

test("a file that is not sound is a problem with its place, is not fatal, and gives what facts it can", () => {
  const { files, problems } = gatherFacts(projectOf({ "a.ts": "const x = ;\nremove();" }), emptyMemory());
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: "syntax-error", file: "a.ts", fatal: false, span: { start: { line: 1, column: 11 } } });
  expect(problems[0]?.remedy).not.toBe("");
  expect([...files.values()][0]?.calls).toHaveLength(1);
});

test("a text that was read before is not read again; a changed one is", () => {
  const kept = new Map<string, FileFacts>();
  const memory: Memory = { recall: (path, digest) => kept.get(path + digest) ?? null, keep: (facts) => kept.set(facts.path + facts.digest, facts) };
  const first = gatherFacts(projectOf({ "a.ts": "a();", "b.ts": "b();" }), memory);
  const second = gatherFacts(projectOf({ "a.ts": "a();", "b.ts": "b(); c();" }), memory);
  const path = name<"FilePath">("a.ts");
  expect(second.files.get(path)).toBe(first.files.get(path));
  expect(second.files.get(name<"FilePath">("b.ts"))?.calls).toHaveLength(2);
  expect(kept.size).toBe(3);
});

test("two files of one text are two files", () => {
  const { files } = gatherFacts(projectOf({ "a.ts": "a();", "b.ts": "a();" }), emptyMemory());
  expect([...files.values()].map((facts) => facts.path)).toEqual(["a.ts", "b.ts"]);
});
