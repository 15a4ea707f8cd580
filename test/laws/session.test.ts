// A session says, after any edits, what a cold run says of the same texts, byte for byte.
import { expect, test } from "vitest";
import { analyze, openProject, openSession, readPolicy } from "../../core/src/index.js";
import { name } from "../../core/src/model/names.js";
import { allCases, sourcesOf } from "../harness/cases.js";
import { openTypist } from "../harness/edits.js";

const today = "2030-01-01";
const edits = 18;
/** Some of each pack, of the rules and of the idioms; which ones changes with none of them by chance. */
const chosen = allCases().filter((_, index) => index % 9 === 4);

for (const [index, { title, folder }] of chosen.entries()) {
  test(`${title}: ${edits} edits, and after each the bytes of a cold run`, () => {
    const original = new Map([...sourcesOf(folder)].filter(([path]) => !path.endsWith("countersign.jsonc")));
    const policy = readPolicy(folder);
    const session = openSession({ root: folder, policy, today });
    const typist = openTypist(original, index + 1);
    session.report();
    for (let count = 0; count < edits; count++) {
      const { kind, files } = typist.edit();
      for (const file of files) session.change(name<"FilePath">(file), typist.buffers.get(file) ?? null);
      const overlay = new Map([...typist.buffers].map(([file, text]) => [name<"FilePath">(file), text] as const));
      const cold = analyze({ root: folder, policy, today }, openProject(folder, { exclude: policy.policy.exclude, overlay }));
      const isSame = JSON.stringify(session.report()) === JSON.stringify(cold);
      expect(isSame, `edit ${count}: ${kind} in ${files.join()}`).toBe(true);
    }
  });
}

test("a file that is released counts as it is on disk, and one that is refreshed is read anew", () => {
  const [{ folder } = { folder: "" }] = chosen;
  const policy = readPolicy(folder);
  const session = openSession({ root: folder, policy, today });
  const before = JSON.stringify(session.report());
  const [file = ""] = [...sourcesOf(folder).keys()].filter((path) => path.endsWith(".ts"));
  session.change(name<"FilePath">(file), "export {};");
  expect(JSON.stringify(session.report())).not.toBe(before);
  session.release(name<"FilePath">(file));
  expect(JSON.stringify(session.report())).toBe(before);
  session.refresh();
  expect(JSON.stringify(session.report())).toBe(before);
});

test("work that is stopped by a newer edit leaves the session whole", () => {
  for (const { folder } of chosen.slice(0, 6)) {
    const policy = readPolicy(folder);
    const session = openSession({ root: folder, policy, today });
    const stopped = new Error("stopped");
    for (let calls = 1; ; calls += 3) {
      const left = { calls };
      const pause = (): void => {
        left.calls -= 1;
        if (left.calls === 0) throw stopped;
      };
      try {
        session.report(pause);
        break;
      } catch (error) {
        expect(error).toBe(stopped);
      }
    }
    expect(JSON.stringify(session.report())).toBe(JSON.stringify(analyze({ root: folder, policy, today })));
  }
});
