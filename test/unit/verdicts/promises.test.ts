// Checks and records that are made, and waited for late or never.
import { describe, expect, test } from "vitest";
import {
  act,
  answer,
  asks,
  at,
  attempt,
  audit,
  audited,
  call,
  choice,
  external,
  fail,
  give,
  guard,
  guarded,
  guards,
  not,
  promise,
  proves,
  seq,
  settle,
  settleTolerantly,
} from "./build.js";

const held = "held by admin (authorized)";
const kept = { settled: "later", call: "g" } as const;
const dropped = { settled: "never", call: "g" } as const;

describe("a guard that answers with a promise", () => {
  test("and is not waited for stops nobody", () => expect(guarded(seq(guard("admin", {}, dropped), act()))).toBe("open, not-awaited admin"));
  test("and is waited for later holds from then on", () =>
    expect(guards(seq(guard("admin", {}, kept), act("between"), settle("g"), act("behind")))).toEqual({ between: "open, concurrent admin", behind: held }));
  test("and is waited for beside the action came no sooner than it", () =>
    expect(guarded(seq(guard("admin", {}, kept), act(), settle("g")))).toMatch(/concurrent admin/));
  test("and is kept, but never waited for, holds nothing", () => expect(guarded(seq(guard("admin", {}, kept), act()))).toBe("open, not-awaited admin"));
  test("and whose refusal is tolerated holds nothing", () =>
    expect(guarded(seq(guard("admin", {}, kept), settleTolerantly("g"), act()))).toMatch(/^open, .*denial-swallowed admin/));
  test("does not throw where it is made", () => expect(guarded(seq(attempt(guard("admin", {}, kept), null), settle("g"), act()))).toBe(held));
  test("made in one arm is not settled on the other", () =>
    expect(guarded(seq(choice({ kind: "unknown", mentions: [] }, guard("admin", {}, kept)), settle("g"), act()))).toMatch(/^open/));
});

describe("a call of an own function that answers with a promise", () => {
  const check = guard();
  test("and is dropped proves nothing", () =>
    expect(guarded({ main: seq(call("check", { promise: true, settled: "never" }), act()), check })).toBe("open, not-awaited admin"));
  test("and is waited for later proves from then on", () =>
    expect(guards({ main: seq(call("check", { id: "c", promise: true, settled: "later" }), act("between"), settle("c"), act("behind")), check })).toEqual({
      between: "open, concurrent admin",
      behind: held,
    }));
  test("does its deeds under its own guards all the same", () =>
    expect(guarded({ main: call("remove", { promise: true, settled: "never" }), remove: seq(guard(), act()) })).toBe(held));
  test("does its deeds under its caller's guards", () =>
    expect(guarded({ main: seq(guard(), call("remove", { promise: true, settled: "never" })), remove: act() })).toBe(held));
  test("does not end its caller's path by throwing", () =>
    expect(guarded({ main: seq(call("deny", { promise: true, settled: "never" }), act()), deny: fail })).toBe("open"));
  test("counts as any other call where it is no promise", () => expect(guarded({ main: seq(call("check", { settled: "never" }), act()), check })).toBe(held));
});

describe("a test of a promise", () => {
  test("is always a yes, and misses what it asks", () =>
    expect(guarded(seq(asks("q", {}, { promise: true, settled: "later" }), choice(not(promise("q")), fail), act()))).toBe("open, not-awaited admin"));
  test("of an own function's promise misses what its answer would have proved", () =>
    expect(
      guarded({
        main: seq(call("may", { id: "c", promise: true, settled: "later" }), choice(not(promise("c")), fail), act()),
        may: seq(asks("q"), give(answer("q"))),
      }),
    ).toBe("open, not-awaited admin"));
  test("says nothing of what stands below it", () =>
    expect(guarded(seq(external("q", { answers: [proves("admin", { at: ["ok"] })], promise: true }), choice(not(at(promise("q"), "ok")), fail), act()))).toBe(
      "open",
    ));
});

describe("an audit", () => {
  test("that is lost does not pay", () => expect(audited(seq(act(), audit("log", {}, dropped)))).toBe("open, not-awaited log"));
  test("that is lost pays where any delivery will do", () => expect(audited(seq(act(), audit("log", { delivery: "any" }, dropped)))).toBe("held by log"));
  test("that is handed on pays where it may be deferred", () => expect(audited(seq(act(), audit("log", { delivery: "deferred" }, kept)))).toBe("held by log"));
  test("that is dropped does not pay where it may be deferred", () =>
    expect(audited(seq(act(), audit("log", { delivery: "deferred" }, dropped)))).toBe("open, not-awaited log"));
  test("that is waited for later pays", () => expect(audited(seq(act(), audit("log", {}, kept), settle("g")))).toBe("held by log"));
  test("whose failure is tolerated does not pay", () =>
    expect(audited(seq(act(), audit("log", {}, kept), settleTolerantly("g")))).toMatch(/^open, .*swallowed log/));
  test("inside a call that nobody waits for does not pay for its caller", () =>
    expect(audited({ main: seq(act(), call("record", { promise: true, settled: "never" })), record: audit() })).toMatch(/^open, not-awaited log/));
  test("inside a call that is waited for later pays", () =>
    expect(audited({ main: seq(act(), call("record", { id: "c", promise: true, settled: "later" }), settle("c")), record: audit() })).toBe("held by log"));
});

describe("a callback", () => {
  const handing = (runs: "once" | "maybe" | "later", parts = {}) => external("run", { callbacks: [["cb", runs]], ...parts });
  test("that runs once hands on what it proves", () => expect(guarded({ main: seq(handing("once"), act()), cb: guard() })).toBe(held));
  test("that may run hands on nothing", () => expect(guarded({ main: seq(handing("maybe"), act()), cb: guard() })).toBe("open, one-branch-only admin"));
  test("that runs later hands on nothing", () => expect(guarded({ main: seq(handing("later"), act()), cb: guard() })).toBe("open"));
  test.each(["once", "maybe", "later"] as const)("that runs %s acts under the guards that stood before it", (runs) =>
    expect(guarded({ main: seq(guard(), handing(runs)), cb: act() })).toBe(held),
  );
  test("that runs later owes its audits", () => expect(audited({ main: seq(handing("later"), audit()), cb: seq() })).toBeUndefined());
  test("that acts later is a debt", () => expect(audited({ main: handing("later"), cb: act() })).toBe("open"));
  test("that records later pays where that may be deferred", () =>
    expect(audited({ main: seq(act(), handing("later")), cb: audit("log", { delivery: "deferred" }) })).toBe("held by log"));
  test("that records later does not pay where it must be waited for", () =>
    expect(audited({ main: seq(act(), handing("later")), cb: audit() })).toBe("open, not-awaited log"));
  test("of a transaction that nobody waits for proves nothing", () =>
    expect(guarded({ main: seq(handing("once", { promise: true, settled: "never" }), act()), cb: guard() })).toBe("open, not-awaited admin"));
});
