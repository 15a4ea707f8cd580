// Answers in circles must not depend on what was asked first.
import { describe, expect, it } from "vitest";
import { openMemory } from "../../../../core/src/graph/resolve/memory.js";
import type { Values } from "../../../../core/src/graph/resolve/resolved.js";
import { literalValue } from "../../../../core/src/graph/resolve/values.js";

/** Each name is what it says itself, and all that the others say. */
const circle: Readonly<Record<string, readonly string[]>> = { a: ["b", "c"], b: ["c", "a"], c: ["d", "b"], d: ["a"], e: ["d"] };

function asker(): (name: string) => readonly string[] {
  const memory = openMemory();
  const ask = (name: string): Values =>
    memory.rememberKey(name, () => {
      const found = [literalValue(name), ...(circle[name] ?? []).flatMap(ask)];
      return [...new Map(found.map((value) => [value.key, value])).values()];
    });
  return (name) =>
    ask(name)
      .map((value) => value.key)
      .sort();
}

describe("memory", () => {
  it("gives the same answer whoever is asked first", () => {
    const names = Object.keys(circle);
    const alone = names.map((name) => asker()(name));
    for (const first of names) {
      const ask = asker();
      ask(first);
      expect(names.map(ask)).toEqual(alone);
    }
    expect(alone[0]).toEqual([`v:"a"`, `v:"b"`, `v:"c"`, `v:"d"`]);
  });
  it("does not overflow on endless work", () => {
    const memory = openMemory();
    const ask = (depth: number): Values => memory.rememberKey(`k${depth}`, () => ask(depth + 1));
    expect(ask(0)).toEqual([]);
  });
  it("works a settled answer out once", () => {
    const memory = openMemory();
    let count = 0;
    const ask = (): Values =>
      memory.rememberKey("k", () => {
        count += 1;
        return [literalValue(count)];
      });
    ask();
    ask();
    expect(count).toBe(1);
  });
});
