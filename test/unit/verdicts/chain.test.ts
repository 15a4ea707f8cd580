// Stages of an entry point: what stands on the way of a request.
import { describe, expect, test } from "vitest";
import type { Stage, StageRole } from "../../../core/src/model/graph.js";
import {
  act,
  answer,
  answerNo,
  asks,
  at,
  attempt,
  audit,
  audited,
  blindSpot,
  call,
  choice,
  deny,
  end,
  evidence,
  external,
  fail,
  give,
  guard,
  guarded,
  guards,
  literal,
  no,
  not,
  parameter,
  pass,
  seq,
  sometimes,
  yes,
} from "./build.js";

const held = "held by admin (authorized)";
const through = (...stages: readonly (readonly [string, StageRole])[]) => ({ stages });
const gate = seq(asks("q"), choice(not(answer("q")), seq(deny(), end)), pass);
const mw = { gate, remove: act() };

describe("a middleware", () => {
  test("guards by passing on", () => expect(guarded(mw, through(["gate", "onion"], ["remove", "last"]))).toBe(held));
  test("that passes on either way guards nothing", () =>
    expect(guarded({ ...mw, open: seq(asks("r"), sometimes(seq()), pass) }, through(["open", "onion"], ["remove", "last"]))).toBe("open"));
  test("guards only what comes after it", () =>
    expect(guards({ ...mw, log: seq(act("log"), pass) }, through(["log", "onion"], ["gate", "onion"], ["remove", "last"]))).toEqual({
      log: "open",
      A: held,
    }));
  test("that records after what follows pays for it", () =>
    expect(audited({ ...mw, after: seq(pass, audit()) }, through(["after", "onion"], ["remove", "last"]))).toBe("held by log"));
  test("that records before pays for it", () =>
    expect(audited({ ...mw, before: seq(audit(), pass) }, through(["before", "onion"], ["remove", "last"]))).toBe("held by log"));
  test("that records in finally pays for it, whatever stands between", () =>
    expect(audited({ ...mw, round: attempt(pass, null, audit()) }, through(["round", "onion"], ["gate", "onion"], ["remove", "last"]))).toBe("held by log"));
  test("that never passes, as far as we see, leaves what follows unknown", () =>
    expect(guarded({ ...mw, odd: external("passport") }, through(["odd", "onion"], ["remove", "last"]))).toBe("unknown, opaque-guard"));
  test("that passes in a function of its own, for each chain anew", () =>
    expect(guarded({ ...mw, outer: call("inner"), inner: gate }, through(["outer", "onion"], ["remove", "last"]))).toBe(held));
  test("that passes in a callback", () =>
    expect(
      guarded({ ...mw, outer: external("verify", { callbacks: [["inner", "maybe"]] }), inner: gate }, through(["outer", "onion"], ["remove", "last"])),
    ).toBe(held));
  test("tests the caller that an earlier one has found", () =>
    expect(
      guarded({ ...mw, admin: choice(at(parameter("admin", 0), "user.isAdmin"), pass, answerNo()) }, through(["admin", "onion"], ["remove", "last"])),
    ).toBe("held by inferred (authorized)"));
});

describe("a gate", () => {
  const roles = through(["can", "gate"], ["remove", "last"]);
  test("lets on by a yes", () => expect(guarded({ can: seq(asks("q"), give(answer("q"))), remove: act() }, roles)).toBe(held));
  test("that always says yes guards nothing", () => expect(guarded({ can: give(yes), remove: act() }, roles)).toBe("open"));
  test("that never says yes lets nobody on", () => expect(guards({ can: give(no), remove: act() }, roles)).toEqual({}));
  test("that throws or says yes", () => expect(guarded({ can: seq(guard(), give(yes)), remove: act() }, roles)).toBe(held));
  test("that says yes on another way is one branch", () =>
    expect(guarded({ can: seq(sometimes(give(yes)), guard(), give(literal(1))), remove: act() }, roles)).toBe("open, one-branch-only admin"));
  test("does its own deeds under its own guards", () =>
    expect(guards({ can: seq(act("seen"), give(yes)), remove: seq(guard(), act()) }, roles)).toEqual({ seen: "open, too-late admin", A: held }));
  test("is told as a decorator", () => expect(JSON.stringify(guarded({ can: seq(asks("q"), give(answer("q"))), remove: act() }, roles))).toContain("admin"));
});

describe("a hook", () => {
  const hooked = through(["hook", "before"], ["remove", "last"]);
  test("that throws otherwise guards", () => expect(guarded({ hook: guard(), remove: act() }, hooked)).toBe(held));
  test("that answers with a refusal ends the way", () =>
    expect(guarded({ hook: seq(asks("q"), choice(not(answer("q")), answerNo())), remove: act() }, hooked)).toBe(held));
  test("that only returns goes on", () =>
    expect(guarded({ hook: seq(asks("q"), choice(not(answer("q")), end)), remove: act() }, hooked)).toBe("open, one-branch-only admin"));
  test("that always refuses lets nobody on", () => expect(guards({ hook: answerNo(), remove: act() }, hooked)).toEqual({}));
  test("that always throws lets nobody on", () => expect(guards({ hook: fail, remove: act() }, hooked)).toEqual({}));
});

describe("stages that packs know", () => {
  const standing = (stage: Stage) => guarded({ main: act() }, { before: [stage] });
  test("a guard", () => expect(standing({ kind: "guard", evidence: evidence("admin", { form: "middleware" }) })).toBe(held));
  test("a near miss", () =>
    expect(standing({ kind: "near-guard", miss: { evidence: evidence("admin"), flaw: "optional", at: null } })).toBe("open, optional admin"));
  test("a blind spot", () => expect(standing({ kind: "blind", spot: blindSpot })).toBe("unknown, dynamic-callee"));
  test("an audit", () => {
    const stage: Stage = {
      kind: "audit",
      evidence: { span: evidence("log").span, pack: evidence("log").pack, audit: "log", delivery: "any", missingFields: [], secrets: [] },
    };
    expect(audited({ main: act() }, { before: [stage] })).toBe("held by log");
  });
  test("a function that is nowhere leaves what follows unknown", () =>
    expect(guarded({ remove: act() }, through(["gone", "onion"], ["remove", "last"]))).toBe("unknown, unresolved-entry"));
});
