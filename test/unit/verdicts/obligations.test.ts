// From requirements and deeds to verdicts.

import { describe, expect, test } from "vitest";
import type { Term } from "../../../core/src/model/graph.js";
import { name } from "../../../core/src/model/names.js";
import {
  act,
  answer,
  answerNo,
  asks,
  audit,
  audited,
  blind,
  call,
  caller,
  choice,
  end,
  evidence,
  external,
  fail,
  give,
  guard,
  guarded,
  guards,
  list,
  literal,
  named,
  parameter,
  prove,
  refuse,
  requirement,
  seq,
  sometimes,
  spanOf,
  unknown,
  type World,
} from "./build.js";

const held = "held by admin (authorized)";
const ids = (...guards: readonly string[]) => guards.map((id) => name<"GuardId">(id));

describe("a level", () => {
  test("that is reached, or passed, is held", () => {
    expect(guarded(seq(guard(), act()), { level: "authenticated" })).toBe(held);
    expect(guarded(seq(guard("tenant", { level: "tenant" }), act()), { level: "tenant" })).toBe("held by tenant (tenant)");
  });
  test("that is not reached is too weak", () => expect(guarded(seq(guard("signedIn", { level: "authenticated" }), act()))).toBe("open, too-weak signedIn"));
  test("of the best guard counts", () => expect(guarded(seq(guard("signedIn", { level: "authenticated" }), guard(), act()))).toBe(held));
  test("is told with an open verdict, too", () => expect(prove(seq(guard("signedIn", { level: "authenticated" }), act()))[0]?.level).toBe("authenticated"));
});

describe("named guards", () => {
  const world: World = { requirements: [requirement({ level: null, guardedBy: ids("admin", "owner") })] };
  test("hold, whatever their level", () => expect(guarded(seq(guard("owner", { level: "tenant" }), act()), world)).toBe("held by owner (tenant)"));
  test("are asked for instead of a level", () => expect(guarded(seq(guard("other"), act()), world)).toBe("open, too-weak other"));
  test("hold where one of them is on each side", () => expect(guarded(seq(sometimes(guard("admin"), guard("owner")), act()), world)).toMatch(/^held/));
});

describe("requirements", () => {
  const when = requirement().when;
  const of = (...requirements: World["requirements"] & object): World => ({ requirements });
  test("select by effect", () =>
    expect(guards(seq(act("A", [], "read"), act("B")), of(requirement({ when: { ...when, effects: ["delete"] } })))).toEqual({ B: "open" }));
  test("select by resource", () =>
    expect(guards(seq(act("UserToken"), act("Post")), of(requirement({ when: { ...when, resources: ["User*"] } })))).toEqual({ UserToken: "open" }));
  test("select by kind of entry point", () => expect(guards(act(), of(requirement({ when: { ...when, reachedFrom: ["rpc"] } })))).toEqual({}));
  test("select by the entry point's file", () => {
    expect(guards(act(), of(requirement({ when: { ...when, paths: ["src/**"] } })))).toEqual({ A: "open" });
    expect(guards(act(), of(requirement({ when: { ...when, paths: ["apps/**"] } })))).toEqual({});
  });
  test("that ask for nothing give no verdict", () => expect(guards(act(), of(requirement({ level: null })))).toEqual({}));
  test("of which several apply give one verdict, the strictest one's", () => {
    const [verdict, ...others] = prove(
      seq(guard("signedIn", { level: "authenticated" }), act()),
      of(requirement({ id: name("weak"), level: "authenticated" }), requirement({ id: name("strict") })),
    );
    expect([verdict?.obligation.requirement, verdict?.outcome, others.length]).toEqual(["strict", "open", 0]);
  });
});

describe("an entry point", () => {
  test("that is no request has no verdict", () => expect(prove(act(), { category: "background" })).toEqual([]));
  test("that declares itself public is held by that", () => expect(guarded(act(), { category: "declared-public" })).toBe("held by public (declared-public)"));
  test("that the policy declares public is held by that", () =>
    expect(guarded(act(), { policy: { public: [{ entry: "http DELETE /*", reason: "demo" }] } })).toBe("held by public (declared-public)"));
  test("that is public and guarded is held by its guard", () => expect(guarded(seq(guard(), act()), { category: "declared-public" })).toBe(held));
  test("that is public owes its audits all the same", () => expect(audited(act(), { category: "declared-public" })).toBe("open"));
});

describe("a blind spot", () => {
  test("before the action makes it unknown", () => expect(guarded(seq(blind, act()))).toBe("unknown, dynamic-callee"));
  test("behind the action does not", () => expect(guarded(seq(act(), blind))).toBe("open"));
  test("behind a guard does not matter", () => expect(guarded(seq(guard(), blind, act()))).toBe(held));
  test("in a call", () =>
    expect(guarded(seq(external("hooks", { blind: { span: spanOf("hooks"), reason: "lost-callee", what: "hooks" } }), act()))).toBe("unknown, lost-callee"));
  test("may have recorded what is owed", () => expect(audited(seq(act(), blind))).toBe("unknown, dynamic-callee"));
});

describe("several deeds of one action", () => {
  const two = { main: seq(sometimes(call("remove")), guard(), call("remove")), remove: act() };
  test("are as bad as the worst of them", () => expect(guarded(two)).toBe("open, too-late admin"));
  test("are open rather than unknown", () => expect(guarded({ main: seq(sometimes(call("remove"), seq(blind, call("remove")))), remove: act() })).toBe("open"));
  test("are told by the shortest way", () => {
    const [verdict] = prove({ main: seq(sometimes(call("a")), call("remove", { id: "direct" })), a: call("remove"), remove: act() });
    expect(verdict?.trace.map(({ says }) => says)).toEqual(["calls remove", "deletes A"]);
  });
});

describe("a trace", () => {
  test("names each call and the deed", () => {
    const [verdict] = prove({ main: call("Users.remove"), "Users.remove": call("Repo.drop"), "Repo.drop": act("User") });
    expect(verdict?.trace.map(({ says }) => says)).toEqual(["calls Users.remove", "calls Repo.drop", "deletes User"]);
    expect(verdict?.trace.at(-1)?.span).toEqual(spanOf("User"));
  });
});

describe("a permission", () => {
  const asking = (permission: ReturnType<typeof literal>) => guarded(seq(guard("can", { permission }), act()));
  test("for the action's effect holds", () => expect(asking(literal("user:delete"))).toBe("held by can (authorized)"));
  test("for another effect is none for this one", () => expect(asking(literal("user:read"))).toBe("open, other-permission can"));
  test("to change this very resource is none to delete it", () =>
    expect(guards(seq(guard("can", { permission: named("src/p.ts#Permission.UpdateUser") }), act("users")))).toEqual({ users: "open, other-permission can" }));
  test("to change something else may cover its parts", () => expect(asking(literal("page:update"))).toBe("held by can (authorized)"));
  test("that manages holds for all that managers do", () => expect(asking(literal("user:manage"))).toBe("held by can (authorized)"));
  test("without a verb is taken as it is", () => expect(asking(literal("billing"))).toBe("held by can (authorized)"));
  test("that is one of several holds where one of them fits", () => expect(asking(list(literal("read"), literal("delete")))).toBe("held by can (authorized)"));
  test("that is not written out is taken as it is", () => expect(asking(unknown())).toBe("held by can (authorized)"));
  test("for another effect still shows that somebody has signed in", () =>
    expect(guarded(seq(guard("can", { permission: literal("user:read") }), act()), { level: "authenticated" })).toBe("held by can (authenticated)"));
});

describe("evidence that waits for the caller to be known", () => {
  const query = (...about: readonly Term[]) =>
    guarded(seq(caller("s"), guard("scoped", { level: "tenant", form: "scoped-query", about }), act()), { level: "tenant" });
  const asked = parameter("main", 0);
  test("holds where it is about the caller", () => expect(query(answer("s"), asked)).toBe("held by scoped (tenant)"));
  test("does not hold where it is not", () => expect(query(asked)).toBe("open"));
  test("does not hold where it picks by nothing else", () => expect(query(answer("s"))).toBe("open"));
});

describe("the audit duty", () => {
  test("is not asked where no audit is known", () =>
    expect(prove(act(), { level: null, requirements: [requirement({ level: null, audited: "always" })] })).toEqual([]));
  test("is asked where the code has one, though the policy names none", () =>
    expect(prove(seq(act(), sometimes(audit())), { requirements: [requirement({ level: null, audited: "always" })] })[0]?.outcome).toBe("open"));
  test("is owed at no refusal", () => expect(audited(seq(act(), sometimes(answerNo("missing")), audit()))).toBe("held by log"));
  test("is owed by no throw", () => expect(audited(seq(act(), sometimes(refuse()), audit()))).toBe("held by log"));
  test("is owed by a throw where success itself is one", () => expect(audited(seq(act(), fail))).toBe("open"));
  test("is told by the audit of another return", () =>
    expect(audited(seq(act(), choice(unknown(), seq(audit(), give(literal(1)))), end))).toBe("open, not-every-path log"));
  test("is no concern of the guard duty", () =>
    expect(prove(seq(guard(), act()), { audited: true }).map(({ obligation, outcome }) => [obligation.duty, outcome])).toEqual([
      ["guard", "held"],
      ["audit", "open"],
    ]));
});

test("the evidence of a held verdict is the strongest one", () => {
  const [verdict] = prove(seq(guard("a", { level: "tenant" }), guard("b"), act()), { level: "tenant" });
  expect(verdict).toMatchObject({ outcome: "held", level: "authorized", evidence: [{ ...evidence("b"), duty: "guard" }] });
});
test("a call to a guard that asks is no guard", () => expect(guarded(seq(asks("q"), act()))).toBe("open"));
