// Texts that no one should write, and every one may meet.
import { expect, test } from "vitest";
import { factsOf, functionCalled, show, stepsOf } from "./show.js";

test("broken syntax is said, at most three times, and read on after", () => {
  const facts = factsOf("const = 3; if (a) ]] { g(; }\nremove(user);");
  expect(facts.syntaxErrors.length).toBeGreaterThan(0);
  expect(facts.syntaxErrors.length).toBeLessThanOrEqual(3);
  expect(facts.syntaxErrors[0]).toEqual({ at: [expect.any(Number), expect.any(Number)], message: expect.stringContaining("expected") });
  expect(facts.calls.map((id) => show(facts, id))).toContain("%remove(%user)");
});

test("a sound text has no errors", () => {
  expect(factsOf("export const a = <T,>(x: T) => x;").syntaxErrors).toEqual([]);
});

test("nesting by the thousand does not overflow: parentheses, sums, conditions, chains", () => {
  const deep = [
    `const x = ${"(".repeat(400)}a()${")".repeat(400)};`,
    `const x = ${Array.from({ length: 5000 }, (_, index) => `a${index}`).join(" + ")};`,
    `const x = ${Array.from({ length: 5000 }, (_, index) => `"a${index}"`).join(" + ")};`,
    `const x = ${Array.from({ length: 1000 }, (_, index) => `a${index}()`).join(" && ")};`,
    `const x = a${".b()".repeat(1000)};`,
    `${"if (a) b(); else ".repeat(500)} c();`,
  ];
  for (const text of deep) expect(factsOf(text).syntaxErrors).toEqual([]);
});

test("what is nested too deep for any reader is said as one error, with the file's own function in place", () => {
  const facts = factsOf(`x = ${"[".repeat(100_000)}1${"]".repeat(100_000)};`);
  expect(facts.syntaxErrors.map(({ message }) => message)).toEqual(["The file is nested too deeply to be read."]);
  expect(facts.functions).toHaveLength(1);
});

test("facts survive being written and read again", () => {
  const facts = factsOf(`
    const big = 1e999, zero = -0, huge = 10n, odd = "\\ud800", pattern = /a/g;
    const record = { __proto__: null, constructor: 1, toString() {}, ["__proto__"]: 2 };
    class A { constructor() { this.__proto__ = 1; } toString() {} hasOwnProperty = 1 }
    export { record as __proto__, record as constructor };
    enum E { constructor = 1, __proto__ }
    namespace N { export const toString = 1; }
    interface I { constructor: string; __proto__: number }
    function f({ a = 1 }, ...rest) { label: for (;;) { break label; } }`);
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  expect(Object.keys(facts.exports)).toEqual(["__proto__", "constructor"]);
  expect(JSON.stringify(JSON.parse(JSON.stringify(facts)))).toBe(JSON.stringify(facts));
});

test("the same text gives the same bytes", () => {
  const text = "export class A { m() { return b?.c(() => this.d); } }";
  expect(JSON.stringify(factsOf(text))).toBe(JSON.stringify(factsOf(text)));
});

test("lines are counted as people count them", () => {
  expect(factsOf("a\nb\r\nc\n").lineStarts).toEqual([0, 2, 5, 7]);
});

test("an empty file has a body that does nothing", () => {
  expect(stepsOf("", "")).toBe("");
});

test("JavaScript may hold tags and types of its own kind", () => {
  expect(factsOf("const a = <b>{c()}</b>; module.exports = a;", "app.js").syntaxErrors).toEqual([]);
  expect(factsOf("const a = <T>b;", "app.mts").syntaxErrors).toEqual([]);
});

test("places are of the text: a function points at its name, an arrow at its arrow", () => {
  const text = "const f = async () => 1; class A { constructor() {} m() {} } const g = async function* () {};";
  const facts = factsOf(text);
  const word = (called: string): string => text.slice(...functionCalled(facts, called).nameAt);
  expect(["f", "A.constructor", "A.m", "g"].map(word)).toEqual(["=>", "constructor", "m", "function"]);
});
