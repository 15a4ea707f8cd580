// Which name is which: shadowing, hoisting, parameters, patterns.
import { expect, test } from "vitest";
import { bindingCalled, factsOf, initialOf, show, stepsOf } from "./show.js";

/** What each call of `use(…)` is given: the kinds of the names, in the order of the text. */
function used(text: string): string {
  const facts = factsOf(text);
  const given = facts.calls.flatMap((id) => {
    const call = facts.expressions[id];
    return call?.kind === "call" && show(facts, call.callee) === "%use" ? call.arguments : [];
  });
  return given
    .map((id) => {
      const expression = facts.expressions[id];
      if (expression?.kind !== "name") return expression?.kind ?? "none";
      const binding = facts.bindings[expression.binding];
      return binding?.kind === "parameter" || binding?.kind === "variable"
        ? `${binding.kind} of ${facts.functions[binding.function]?.name || "file"}`
        : `${binding?.kind}`;
    })
    .join(", ");
}

test.each([
  ["a parameter shadows an import", 'import { x } from "m"; function f(x) { use(x); } use(x);', "parameter of f, import"],
  ["a block's const shadows the function's", "function f() { const x = 1; { const x = 2; use(x); } use(x); }", "variable of f, variable of f"],
  ["what nobody declares is global", "use(x); undefined; use(undefined);", "global, nothing"],
  ["functions are known above their line", "use(x); function x() {}", "function"],
  ["classes, enums, namespaces are names", "use(A); use(B); use(C); class A {} enum B {} namespace C { export const d = 1; }", "class, enum, namespace"],
  ["a type is no value", "interface x {} use(x);", "global"],
  ["what is caught is known in its clause only", "try { g(); } catch (x) { use(x); } use(x);", "variable of file, global"],
  ["a loop's name is known in the loop only", "for (const x of xs) use(x); use(x);", "variable of file, global"],
  ["a function's own name is known inside of it", "const f = function x() { use(x); }; use(x);", "function, global"],
  [
    "names in patterns",
    "function f({ a, b: [c, ...d], ...e }) { use(a); use(b); use(c); use(d); use(e); }",
    "parameter of f, global, parameter of f, parameter of f, parameter of f",
  ],
  ["`var` in a block belongs to the function", "function f() { if (a) { var x = 1; } use(x); } use(x);", "variable of f, global"],
  ["`let` in a block does not", "function f() { if (a) { let x = 1; } use(x); }", "global"],
  ["names of a switch are known in all its clauses", "switch (a) { case 1: const x = 1; default: use(x); }", "variable of file"],
  ["names declared after a nested function are known in it", "function f() { use(x); } const x = 1;", "variable of file"],
])("%s", (_title, text, expected) => {
  expect(used(text)).toBe(expected);
});

test("a destructured name knows its way from the value; a rest has that of the whole", () => {
  const facts = factsOf('const { a: [, b = g()], "c-d": e, ...rest } = v;');
  expect(bindingCalled(facts, "b")).toMatchObject({ path: ["a", 1] });
  expect(bindingCalled(facts, "e")).toMatchObject({ path: ["c-d"], default: null });
  expect(bindingCalled(facts, "rest")).toMatchObject({ path: [] });
  const b = bindingCalled(facts, "b");
  expect(b.kind === "variable" && b.default !== null && show(facts, b.default)).toBe("%g()");
});

test("a parameter knows its position, its default, and the default in its pattern; an explicit `this` does not count", () => {
  const facts = factsOf("function f(this: X, a = 1, { b = 2 } = {}, ...c) {}");
  expect(bindingCalled(facts, "a")).toMatchObject({ kind: "parameter", index: 0, rest: false, inner: null });
  expect(bindingCalled(facts, "b")).toMatchObject({ kind: "parameter", index: 1, path: ["b"] });
  expect(bindingCalled(facts, "c")).toMatchObject({ kind: "parameter", index: 2, rest: true });
  expect(facts.functions[1]?.parameters.map((each) => [each.name, each.optional])).toEqual([
    ["a", true],
    [null, true],
    ["c", false],
  ]);
});

test("a name that is written again is not constant, and knows what was written", () => {
  const facts = factsOf("let x = a; let y = b; function f() { x = c(); [x] = d; y++; } for (z.p of q) {} let w = 1;");
  const shown = (called: string): unknown => {
    const binding = bindingCalled(facts, called);
    return binding.kind === "variable" && [binding.constant, binding.assigned.map((id) => show(facts, id))];
  };
  expect(shown("x")).toEqual([false, ["%c()", "%d[0]"]]);
  expect(shown("y")).toEqual([false, ["other(y)"]]);
  expect(shown("w")).toEqual([true, []]);
});

test("inside of `x instanceof C` x is a C, and still x; what is written to it is written to the outer one", () => {
  const facts = factsOf("class C {} function f(x) { if (a && x instanceof C) { x.run(); x = b; } x.walk(); }");
  const [narrowed] = facts.bindings.filter((each) => each.kind === "variable" && each.name === "x");
  expect(narrowed).toMatchObject({ constant: false });
  expect(narrowed?.kind === "variable" && narrowed.type !== null && facts.types[narrowed.type]?.kind).toBe("reference");
  expect(bindingCalled(facts, "x")).toMatchObject({ kind: "parameter", assigned: [expect.any(Number)] });
});

test("`this` is the class's, the record's, or unknown; arrows keep it", () => {
  const of = (text: string, called: string): string => stepsOf(text, called);
  expect(of("class A { m() { this.a(); [1].map(() => this.b()); } }", "A.m>1")).toContain("this A.b()");
  expect(of("class A { static m() { this.a(); } }", "A.m")).toBe("call this A!.a()");
  expect(of("const r = { m() { this.a(); } };", "r.m")).toBe("call this{}.a()");
  expect(of("const r = { m: function () { this.a(); } };", "r.m")).toBe("call this{}.a()");
  expect(of("function f() { this.a(); }", "f")).toBe("call this.a()");
});

test("enums know the values of their members", () => {
  const facts = factsOf('enum E { A, B, C = 7, D, E = "e", F = 1 << 3, G = F | C, H = x() } enum E { I = -1 }');
  expect(bindingCalled(facts, "E")).toMatchObject({ members: { A: 0, B: 1, C: 7, D: 8, E: "e", F: 8, G: 15, H: null, I: -1 } });
});

test("merged declarations are one name", () => {
  const facts = factsOf(
    "interface A { a: 1 } class A {} interface A { b: 2 } function g(a: 1): void; function g(a) {} namespace N { export const x = 1; } namespace N { export const y = 2; }",
  );
  expect(bindingCalled(facts, "A")).toMatchObject({ kind: "class", shapes: [expect.any(Number), expect.any(Number)] });
  const g = bindingCalled(facts, "g");
  expect(g.kind === "function" && g.functions.map((index) => facts.functions[index]?.body === null)).toEqual([true, false]);
  const n = bindingCalled(facts, "N");
  expect(n.kind === "namespace" && Object.keys(n.members)).toEqual(["x", "y"]);
});

test("texts put together by + are templates, and constants are texts", () => {
  expect(initialOf('const x = "SELECT " + a + " FROM " + b;')).toBe("`SELECT ${%a} FROM ${%b}`");
  expect(initialOf('const x = "a" + "b" + 1;')).toBe('"ab1"');
  expect(initialOf("const x = `a${b}` + c;")).toBe("`a${%b}${%c}`");
  expect(initialOf("const x = a + b;")).toBe("other(%a, %b)");
});
