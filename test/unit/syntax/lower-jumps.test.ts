// Loops, switches, labels, try: where control goes on after leaving.
import { expect, test } from "vitest";
import { bodyOf } from "./show.js";

const cases: readonly (readonly [title: string, body: string, steps: string])[] = [
  ["while: the test runs first and after each round", "while (a()) b();", "kept %a(); choice(%a()){loop{call %b(); kept %a()}}{}"],
  [
    "while (true): the first round is certain",
    "while (true) { a(); if (b) break; }",
    "landing{call %a(); choice(%b){jump}{}; loop{call %a(); choice(%b){jump}{}}}",
  ],
  [
    "for: initializer, test, body, incrementor",
    "for (let i = a(); b(i); c(i)) d(i);",
    "kept %a(); kept %b(i); choice(%b(i)){loop{call %d(i); call %c(i); kept %b(i)}}{}",
  ],
  ["for of: none or more rounds", "for (const x of a()) b(x);", "kept %a(); loop{call %b(x)}"],
  ["for await waits", "for await (const x of a()) b(x);", "awaited %a(); loop{call %b(x)}"],
  ["for in: none or more rounds", "for (const k in a()) b(k);", "kept %a(); loop{call %b(k)}"],
  ["for of over members assigns them", "for (a.b of c) d();", "loop{assign %a.b = item %c; call %d()}"],
  ["a loop without steps leaves no trace", "for (const x of a) y = x;", ""],
  ["do: the first round is certain", "do a(); while (b());", "call %a(); kept %b(); choice(%b()){loop{call %a(); kept %b()}}{}"],
  [
    "do: continue goes to the test, break past it",
    "do { if (a) continue; if (b) break; c(); } while (d());",
    "landing(@){landing{choice(%a){jump}{}; choice(%b){jump @}{}; call %c()}; kept %d(); choice(%d()){loop{landing{choice(%a){jump}{}; choice(%b){jump @}{}; call %c()}; kept %d()}}{}}",
  ],
  [
    "continue and break are jumps of their loop",
    "for (const x of xs) { if (a) continue; if (b) break; c(); }",
    "loop{choice(%a){jump}{}; choice(%b){jump}{}; call %c()}",
  ],
  [
    "continue inside of a switch leaves the loop's round, not the switch",
    "for (const x of xs) { switch (x) { case 1: continue; } guard(); }",
    "landing(@){loop{choice((x equal 1)){jump @}{}; call %guard()}}",
  ],
  [
    "a labelled break leaves the outer loop",
    "out: for (const x of xs) for (const y of ys) { if (a) break out; b(); }",
    "landing(out){loop{loop{choice(%a){jump out}{}; call %b()}}}",
  ],
  [
    "a labelled continue too",
    "out: while (a()) for (;;) { continue out; }",
    "kept %a(); choice(%a()){landing(out){loop{jump out; loop{jump out}; kept %a()}}}{}",
  ],
  ["a label on the nearest loop needs no name", "out: for (const x of xs) { if (a) break out; b(); }", "loop{choice(%a){jump}{}; call %b()}"],
  ["a labelled block is left by its label", "out: { if (a) break out; b(); } c();", "landing{choice(%a){jump}{}; call %b()}; call %c()"],
  [
    "a plain break in a labelled block leaves the loop around",
    "for (const x of xs) { out: { if (a) break; b(); } c(); }",
    "landing(@){loop{choice(%a){jump @}{}; call %b(); call %c()}}",
  ],
  ["a function inside a loop has jumps of its own", "for (const x of xs) { g(() => { for (;;) break; }); }", "loop{call %g(<f>1>)}"],

  [
    "switch: each case asks in turn",
    "switch (a()) { case 1: b(); break; case 2: c(); break; default: d(); }",
    "kept %a(); landing{choice((%a() equal 1)){call %b(); jump}{choice((%a() equal 2)){call %c(); jump}{call %d()}}}",
  ],
  [
    "switch: a case runs into the next",
    "switch (a) { case 1: b(); case 2: c(); }",
    "choice((%a equal 1)){call %b(); call %c()}{choice((%a equal 2)){call %c()}{}}",
  ],
  ["switch: cases that share a body", "switch (a) { case 1: case 2: b(); }", "choice(((%a equal 1) or (%a equal 2))){call %b()}{}"],
  [
    "switch: default in the middle comes after all tests",
    "switch (a) { case 1: b(); default: c(); case 2: d(); }",
    "choice((%a equal 1)){call %b(); call %c(); call %d()}{choice((%a equal 2)){call %d()}{call %c(); call %d()}}",
  ],
  [
    "switch: a case that shares the default's body needs no test",
    "switch (a) { case 1: b(); break; case 2: default: c(); }",
    "landing{choice((%a equal 1)){call %b(); jump}{call %c()}}",
  ],
  [
    "switch: calls in a case run if no earlier case was entered",
    "switch (a) { case b(): c(); break; case d(): e(); }",
    "landing{kept %b(); choice((%a equal %b())){call %c(); jump}{kept %d(); choice((%a equal %d())){call %e()}{}}}",
  ],
  ["switch (true) asks what its cases ask", "switch (true) { case a(): b(); }", "kept %a(); choice(%a()){call %b()}{}"],
  [
    "switch: a case that returns does not run on",
    "switch (a) { case 1: return; case 2: b(); }",
    "choice((%a equal 1)){return}{choice((%a equal 2)){call %b()}{}}",
  ],

  ["try, catch, finally", "try { a(); } catch (e) { b(e); } finally { c(); }", "attempt{call %a()} rescue{call %b(e)} ensure{call %c()}"],
  ["an empty catch swallows", "try { a(); } catch {}", "attempt{call %a()} rescue{}"],
  ["try with finally alone rescues nothing", "try { return a(); } finally { b(); }", "attempt{returned %a(); return %a()} ensure{call %b()}"],
];

test.each(cases)("%s", (_title, body, steps) => {
  expect(bodyOf(body)).toBe(steps);
});

test("a switch of hundreds of cases is no tower", () => {
  const clauses = Array.from({ length: 300 }, (_, index) => `case ${index}: a${index}(); break;`).join(" ");
  const steps = bodyOf(`switch (x) { ${clauses} }`);
  expect(steps.startsWith("landing{fork{call %a0(); jump}{call %a1(); jump}")).toBe(true);
  expect(steps.endsWith("{call %a299(); jump}{}}")).toBe(true);
});
