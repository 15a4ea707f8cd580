// The rules of the walk, one by one.
import { describe, expect, test } from "vitest";
import {
  act,
  answer,
  asks,
  attempt,
  audit,
  audited,
  call,
  choice,
  end,
  fail,
  fork,
  give,
  guard,
  guarded,
  guards,
  jump,
  landing,
  loop,
  not,
  seq,
  sometimes,
} from "./build.js";

const held = "held by admin (authorized)";

describe("a guard", () => {
  test("before the action holds it", () => expect(guarded(seq(guard(), act()))).toBe(held));
  test("after the action came too late", () => expect(guarded(seq(act(), guard()))).toBe("open, too-late admin"));
  test("in one arm only does not hold behind it", () => expect(guarded(seq(sometimes(guard()), act()))).toBe("open, one-branch-only admin"));
  test("in both arms holds behind them", () => expect(guarded(seq(sometimes(guard(), guard()), act()))).toBe(held));
  test("in every arm of a fork holds", () => expect(guarded(seq(fork(guard(), guard()), act()))).toBe(held));
  test("in some arms of a fork does not", () => expect(guarded(seq(fork(guard(), seq()), act()))).toBe("open, one-branch-only admin"));
  test("in a loop proves nothing behind it", () =>
    expect(guards(seq(loop(seq(guard(), act("in"))), act("behind")))).toEqual({ in: held, behind: "open, one-branch-only admin" }));
  test("that is skipped by a jump proves nothing where the jump lands", () =>
    expect(guarded(seq(landing(seq(sometimes(jump()), guard())), act()))).toBe("open, one-branch-only admin"));
  test("before every way to the landing holds there", () => expect(guarded(seq(landing(seq(guard(), sometimes(jump()))), act()))).toBe(held));
  test("stands even where two different guards stand in the arms, as the weaker of both", () =>
    expect(guarded(seq(sometimes(guard("a"), guard("b", { level: "tenant" })), act()), { level: "tenant" })).toBe("held by a or 1 more (tenant)"));
  test("of two arms is too weak where one of them is", () =>
    expect(guarded(seq(sometimes(guard("a"), guard("b", { level: "tenant" })), act()))).toMatch(/^open, .*too-weak a/));
});

describe("a test", () => {
  test("whose no leaves by a throw holds behind it", () => expect(guarded(seq(asks("q"), choice(not(answer("q")), fail), act()))).toBe(held));
  test("whose no leaves by a return holds behind it", () => expect(guarded(seq(asks("q"), choice(not(answer("q")), end), act()))).toBe(held));
  test("whose no goes on holds nothing", () => expect(guarded(seq(asks("q"), choice(not(answer("q")), seq()), act()))).toBe("open, no-exit admin"));
  test("holds in the arm of its yes", () => expect(guards(seq(asks("q"), choice(answer("q"), act("yes"), act("no"))))).toEqual({ yes: held, no: "open" }));
});

describe("try", () => {
  test("with a rescue that goes on swallows the guard's refusal", () =>
    expect(guarded(seq(attempt(guard(), seq()), act()))).toBe("open, denial-swallowed admin"));
  test("with a rescue that throws again keeps the guard", () => expect(guarded(seq(attempt(guard(), fail), act()))).toBe(held));
  test("gives a rescue nothing of what its body proved", () =>
    expect(guards(attempt(seq(guard(), act("body")), act("rescue")))).toEqual({ body: held, rescue: "open, denial-swallowed admin" }));
  test("runs its ensure on each way out, under what all of them hold", () =>
    expect(guards(attempt(seq(guard(), act("body")), null, act("ensure")))).toEqual({ body: held, ensure: "open" }));
  test("keeps a guard that stood before it", () => expect(guarded(seq(guard(), attempt(seq(), seq()), act()))).toBe(held));
});

describe("a call", () => {
  test("to a function that guards holds behind it", () => expect(guarded({ main: seq(call("check"), act()), check: guard() })).toBe(held));
  test("to a function that acts does so under the caller's guard", () => expect(guarded({ main: seq(guard(), call("remove")), remove: act() })).toBe(held));
  test("to one of two functions, only one of which guards, holds nothing", () =>
    expect(guarded({ main: seq(call(["y", "n"]), act()), y: guard(), n: seq() })).toBe("open, one-branch-only admin"));
  test("to a function that always throws ends the path", () =>
    expect(guarded({ main: seq(asks("q"), choice(not(answer("q")), call("deny")), act()), deny: fail })).toBe(held));
  test("in a circle holds what every round holds", () => expect(guarded({ main: seq(guard(), sometimes(call("main")), act()) })).toBe(held));
  test("in a circle of two finds the action behind the circle", () =>
    expect(guards({ main: call("a"), a: seq(sometimes(call("b")), act("A")), b: seq(guard(), call("a"), act("B")) })).toEqual({
      A: "open, one-branch-only admin",
      B: held,
    }));
  test("inside a loop of calls, 3000 deep, is walked", () => {
    const deep = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`f${i}`, i === 2999 ? act() : call(`f${i + 1}`)]));
    expect(guarded({ main: seq(guard(), call("f0")), ...deep })).toBe(held);
  });
});

describe("jumps with labels", () => {
  test("pass by the landings of others", () =>
    expect(guarded(seq(landing(seq(landing(seq(sometimes(jump("outer")), guard())), guard("late")), "outer"), act()))).toBe(
      "open, one-branch-only admin, one-branch-only late",
    ));
  test("leave what stands before their own landing skipped", () =>
    expect(audited(seq(landing(loop(seq(act(), sometimes(jump("rows")), audit())), "rows")))).toBe("open, not-every-path log"));
});

describe("an audit", () => {
  test("after the action pays for it", () => expect(audited(seq(act(), audit()))).toBe("held by log"));
  test("before the action pays for it", () => expect(audited(seq(audit(), act()))).toBe("held by log"));
  test("that is missing leaves a debt", () => expect(audited(act())).toBe("open"));
  test("on one arm only leaves a debt", () => expect(audited(seq(act(), sometimes(audit())))).toBe("open, not-every-path log"));
  test("on both arms, each its own, pays", () => expect(audited(seq(sometimes(audit("a"), audit("b")), act()))).toBe("held by a by b"));
  test("behind an early return leaves a debt", () => expect(audited(seq(act(), sometimes(end), audit()))).toBe("open, not-every-path log"));
  test("behind an early throw pays", () => expect(audited(seq(act(), sometimes(fail), audit()))).toBe("held by log"));
  test("in finally pays", () => expect(audited(attempt(act(), null, audit()))).toBe("held by log"));
  test("in finally pays for a return, too", () => expect(audited(attempt(seq(act(), end), null, audit()))).toBe("held by log"));
  test("in finally pays for a break, too", () => expect(audited(loop(attempt(seq(act(), jump()), null, audit())))).toBe("held by log"));
  test("in a try that swallows its failure is told so", () => expect(audited(seq(act(), attempt(audit(), seq())))).toBe("open, swallowed log"));
  test("skipped by a continue leaves a debt", () => expect(audited(loop(seq(act(), sometimes(jump()), audit())))).toBe("open, not-every-path log"));
  test("not reached where a call between may have thrown and was caught leaves a debt", () =>
    expect(audited({ main: attempt(seq(act(), call("f"), audit()), seq()), f: seq() })).toBe("open, swallowed log"));
  test("made by a callee pays for its caller", () => expect(audited({ main: seq(act(), call("record")), record: audit() })).toBe("held by log"));
  test("made by a caller pays for its callee", () => expect(audited({ main: seq(audit(), call("remove")), remove: act() })).toBe("held by log"));
  test("that lacks a field is no record", () => expect(audited(seq(act(), audit("log", { missingFields: ["actor"] })))).toBe("open, missing-fields log"));
  test("that holds a secret is no record", () => expect(audited(seq(act(), audit("log", { secrets: ["password"] })))).toBe("open, secret log"));
  test("is owed by no refusal", () => expect(audited(seq(act(), sometimes(give({ kind: "literal", value: 1 })), audit()))).toBe("open, not-every-path log"));
});
