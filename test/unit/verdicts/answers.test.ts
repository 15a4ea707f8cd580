// What the answer of a call proves, on each side of a test.

import { describe, expect, test } from "vitest";
import type { LinkedStep } from "../../../core/src/model/graph.js";
import {
  act,
  all,
  answer,
  any,
  asks,
  at,
  attempt,
  call,
  choice,
  either,
  end,
  equal,
  evidence,
  external,
  fail,
  give,
  guard,
  guarded,
  guards,
  list,
  literal,
  nearGuard,
  nil,
  no,
  not,
  nothing,
  parameter,
  promise,
  proves,
  record,
  refuse,
  seq,
  sometimes,
  truthyObject,
  unknown,
  yes,
} from "./build.js";

const held = "held by admin (authorized)";
const q = answer("q");
/** Goes on only if the test is so. */
const only = (test: Parameters<typeof not>[0], ...rest: readonly LinkedStep[]): LinkedStep => seq(choice(test, seq(), fail), ...rest);
const may = (answers: LinkedStep, test = answer("c")): string | undefined => guarded({ main: seq(call("may", { id: "c" }), only(test, act())), may: answers });

describe("a yes or no", () => {
  test("that proves by its no", () => expect(guarded(seq(asks("q", { when: "falsy" }), only(not(q), act())))).toBe(held));
  test("that proves by being there", () => expect(guarded(seq(asks("q", { when: "present" }), only(not(equal(q, nil)), act())))).toBe(held));
  test("that proves by being absent", () => expect(guarded(seq(asks("q", { when: "absent" }), only(equal(q, nothing), act())))).toBe(held));
  test("in a field", () => expect(guarded(seq(asks("q", { at: ["allowed"] }), only(at(q, "allowed"), act())))).toBe(held));
  test("in a field, while the whole is tested, is always a yes", () =>
    expect(guarded(seq(asks("q", { at: ["allowed"], wholeIsTruthy: true }), choice(not(q), fail), act()))).toBe("open, always-truthy admin"));
  test("of which a field is there is there itself", () => expect(guarded(seq(asks("q", { when: "present" }), only(at(q, "id"), act())))).toBe(held));
  test("compared with true and false", () => {
    expect(guarded(seq(asks("q"), only(equal(q, yes), act())))).toBe(held);
    expect(guarded(seq(asks("q"), choice(equal(q, no), fail), act()))).toBe(held);
    expect(guarded(seq(asks("q"), only(equal(q, no), act())))).toBe("open");
  });
  test("that was ignored first and tested in vain is told once, by the test", () =>
    expect(guarded(seq(nearGuard("result-ignored"), asks("q"), choice(not(q), seq()), act()))).toBe("open, no-exit admin"));
  test("that nobody looked at was ignored", () => expect(guarded(seq(nearGuard("result-ignored"), asks("q"), act()))).toBe("open, result-ignored admin"));
});

describe("a combination", () => {
  const r = answer("r");
  const two = seq(asks("q"), external("r", { answers: [proves("owner", { evidence: evidence("owner", { level: "tenant" }) })] }));
  const with2 = (test: Parameters<typeof not>[0]): string | undefined => guarded(seq(two, only(test, act())), { level: "tenant" });
  test("of both proves both", () => expect(with2(all(q, r))).toBe(held));
  test("of one or the other proves the weaker", () => expect(with2(any(q, r))).toBe("held by admin or 1 more (tenant)"));
  test("of one or the other is too weak where one of them is", () => expect(guarded(seq(two, only(any(q, r), act())))).toMatch(/too-weak admin/));
  test("with a switch that turns it off is optional", () => expect(with2(any(unknown(), q))).toBe("open, optional admin"));
  test("denied by both (`!q && !r`) proves the weaker", () =>
    expect(guarded(seq(two, choice(all(not(q), not(r)), fail), act()), { level: "tenant" })).toBe("held by admin or 1 more (tenant)"));
  test("denied by either (`!q || !r`) proves both", () => expect(guarded(seq(two, choice(any(not(q), not(r)), fail), act()))).toBe(held));
  test("of a guard with a constant is the guard", () => {
    expect(with2(any(q, no))).toBe(held);
    expect(with2(all(q, yes))).toBe(held);
    expect(with2(any(q, yes))).toBe("open, optional admin");
  });
  test("by a ternary proves what its side proves", () => expect(with2(either(r, q, no))).toBe(held));
  // `way = way === "in" ? "out" : "in"`, sixty times over: asked anew for both sides of each, this would never end.
  describe("by a value that many lines turned round", () => {
    const turned = [...Array(60).keys()].reduce(
      (so) => either(equal(so, literal("in")), literal("out"), literal("in")),
      either(q, literal("in"), literal("out")),
    );
    test("proves what its first line tested", () => expect(with2(equal(turned, literal("in")))).toBe(held));
    test("proves nothing the other way round", () => expect(with2(equal(turned, literal("out")))).toBe("open"));
  });
});

describe("an own function that answers", () => {
  test("with another's answer proves what that proves", () => expect(may(seq(asks("q"), give(q)))).toBe(held));
  test("yes only behind a guard", () => expect(may(seq(asks("q"), choice(q, give(yes)), give(no)))).toBe(held));
  test("yes on a way without a guard proves nothing", () =>
    expect(may(seq(asks("q"), sometimes(give(yes)), choice(q, give(yes)), give(no)))).toBe("open, one-branch-only admin"));
  test("yes from a rescue fails open", () => expect(may(attempt(seq(asks("q"), give(q)), give(yes)))).toBe("open, fails-open admin"));
  test("no from a rescue is a no", () => expect(may(attempt(seq(asks("q"), give(q)), give(no)))).toBe(held));
  test("with nobody, or with somebody behind a guard", () => expect(may(seq(sometimes(give(nil)), guard(), give(truthyObject)))).toBe(held));
  test("by a field of a record", () =>
    expect(may(seq(asks("q"), choice(not(q), give(record({ ok: no }))), give(record({ ok: yes }))), at(answer("c"), "ok"))).toBe(held));
  test("by an error that is there or not", () =>
    expect(
      may(seq(asks("q"), choice(not(q), give(record({ error: truthyObject }))), give(record({ session: truthyObject }))), not(at(answer("c"), "error"))),
    ).toBe(held));
  test("by a tag in a field", () =>
    expect(
      may(
        seq(asks("q"), choice(not(q), give(record({ kind: literal("left") }))), give(record({ kind: literal("right") }))),
        equal(at(answer("c"), "kind"), literal("right")),
      ),
    ).toBe(held));
  test("by an item of a list", () =>
    expect(may(seq(asks("q"), choice(not(q), give(list(truthyObject, nil))), give(list(nil, yes))), at(answer("c"), "1"))).toBe(held));
  test("with a record that is always there proves nothing by being there", () =>
    expect(may(seq(asks("q"), choice(not(q), give(record({ ok: no }))), give(record({ ok: yes }))))).toMatch(/^open/));
  test("and whose answer nobody looks at is ignored", () =>
    expect(guarded({ main: seq(call("may"), act()), may: seq(asks("q"), choice(q, give(yes)), give(no)) })).toBe("open, result-ignored admin"));
  test("and is one of two must agree with the other", () =>
    expect(guarded({ main: seq(call(["a", "b"], { id: "c" }), only(answer("c"), act())), a: seq(asks("q"), give(q)), b: give(unknown()) })).toBe(
      "open, one-branch-only admin",
    ));
  test("through three functions", () =>
    expect(
      guarded({
        main: seq(call("a", { id: "ca" }), only(answer("ca"), act())),
        a: seq(call("b", { id: "cb" }), give(answer("cb"))),
        b: seq(asks("q"), give(all(q, unknown()))),
      }),
    ).toBe(held));
  test("with its own answer, in a circle, proves what it answers otherwise", () =>
    expect(
      guarded({
        main: seq(call("a", { id: "ca" }), only(answer("ca"), act())),
        a: seq(asks("q"), sometimes(seq(call("a", { id: "again" }), give(answer("again")))), give(q)),
      }),
    ).toBe(held));
  test("with its own answer about something else, proves nothing by that", () =>
    expect(
      guarded({
        main: seq(call("a", { id: "ca", arguments: [parameter("main", 0)] }), only(answer("ca"), act())),
        a: seq(asks("q"), sometimes(seq(call("a", { id: "again", arguments: [at(parameter("a", 0), "parent")] }), give(answer("again")))), give(q)),
      }),
    ).toMatch(/^open/));
  test("with a promise that its caller waits for", () => expect(may(seq(asks("q", {}, { promise: true }), give(answer("q"))))).toBe(held));
  test("with a promise in a field is always a yes there", () =>
    expect(may(seq(asks("q", {}, { promise: true }), give(record({ ok: promise("q") }))), at(answer("c"), "ok"))).toBe("open, not-awaited admin"));
  test("never, since it always throws, ends the way", () =>
    expect(guarded({ main: seq(call("deny", { id: "c" }), choice(answer("c"), act())), deny: refuse() })).toBeUndefined());
});

describe("a side that cannot be", () => {
  test("is not walked", () => expect(guards(choice(nothing, act("dead"), act("alive")))).toEqual({ alive: "open" }));
  test("is not walked behind a constant", () => expect(guards(choice(equal(literal(1), literal(2)), act("dead"), seq(end)))).toEqual({}));
});

describe("evidence", () => {
  test("of a callee speaks of its caller's values", () => {
    const check = seq(guard("owns", { subject: at(parameter("check", 0), "postId") }));
    const removing = (field: string) => ({
      main: seq(
        call("check", { arguments: [at(parameter("main", 0), "params")] }),
        act("A", [{ field: "id", term: at(parameter("main", 0), `params.${field}`), role: "selects" as const }]),
      ),
      check,
    });
    expect(guarded(removing("postId"))).toBe("held by owns (authorized)");
    expect(guarded(removing("commentId"))).toBe("open, other-object owns");
  });
});
