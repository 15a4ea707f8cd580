// Findings are named for good, ordered, set by policy, and accepted by waivers that have not ended.
import { describe, expect, test } from "vitest";
import { type Circumstances, judge } from "../../../core/src/findings/judge.js";
import { rules } from "../../../core/src/findings/rules/index.js";
import { name } from "../../../core/src/model/names.js";
import type { Policy } from "../../../core/src/model/policy.js";
import type { Verdict } from "../../../core/src/model/verdict.js";
import { action, entryPoint, functionAt, guard, miss, open, policyWith, requirement, span, unaudited, waiver } from "../report/sample.js";

const entry = entryPoint("http DELETE /users/:id", span("src/app.ts", 3));
const at = (line: number, resource = "User", file = "src/users.ts") => ({ entry, action: action("delete", resource, span(file, line)) });
const functions = (...all: readonly ReturnType<typeof functionAt>[]): Circumstances["functions"] => new Map(all.map((one) => [one.id, one]));
const nowhere: Circumstances = { functions: new Map(), unseen: [], vainChecks: [], today: null, policyFile: null };
const judged = (verdicts: readonly Verdict[], policy: Partial<Policy> = {}, more: Partial<Circumstances> = {}) =>
  judge(verdicts, rules, policyWith(policy), { ...nowhere, ...more });

describe("a fingerprint", () => {
  const inRemove = (line: number) => ({ functions: functions(functionAt("src/users.ts#remove", span("src/users.ts", line), 10)) });

  test("survives moved lines and another column", () => {
    const before = judged([open(at(41))], {}, inRemove(40));
    const after = judged([open({ entry, action: action("delete", "User", span("src/users.ts", 97, 31)) })], {}, inRemove(90));
    expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
    expect(before[0]?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  test("survives another nameless function before its own", () => {
    const inside = (ordinal: number) => ({ functions: functions(functionAt(`src/users.ts#remove>${ordinal}`, span("src/users.ts", 40), 10)) });
    expect(judged([open(at(41))], {}, inside(1))[0]?.fingerprint).toBe(judged([open(at(41))], {}, inside(2))[0]?.fingerprint);
  });

  test("tells function, resource, entry point and rule apart", () => {
    const other = { entry: entryPoint("http DELETE /me", span("src/app.ts", 9)), action: at(41).action };
    const all = [
      ...judged([open(at(41))]),
      ...judged([open(at(41))], {}, inRemove(40)),
      ...judged([open(at(41, "Team"))]),
      ...judged([open(other)]),
      ...judged([unaudited(at(41))]),
    ].map(({ fingerprint }) => fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });

  test("tells two equal actions of one function apart by their order, whatever order they come in", () => {
    const forth = judged([open(at(41)), open(at(43))], {}, inRemove(40)).map(({ span: { start }, fingerprint }) => [start.line, fingerprint]);
    const back = judged([open(at(43)), open(at(41))], {}, inRemove(40)).map(({ span: { start }, fingerprint }) => [start.line, fingerprint]);
    expect(back).toEqual(forth);
    expect(forth[0]?.[1]).not.toBe(forth[1]?.[1]);
  });
});

describe("the policy", () => {
  test("sets a rule's severity, or switches it off", () => {
    const set = (severity: "warning" | "off") => ({ rules: { [name<"RuleId">("unguarded-action")]: { severity, mode: "enforce" as const } } });
    expect(judged([open(at(41))], set("warning")).map(({ severity }) => severity)).toEqual(["warning"]);
    expect(judged([open(at(41))], set("off"))).toEqual([]);
  });

  test("has rules and paths that are only observed", () => {
    const rule = { rules: { [name<"RuleId">("unguarded-action")]: { severity: null, mode: "observe" as const } } };
    expect(judged([open(at(41))], rule).map(({ observed }) => observed)).toEqual([true]);
    expect(judged([open(at(41))], { observed: ["src/us*.ts"] }).map(({ observed }) => observed)).toEqual([true]);
    expect(judged([open(at(41))], { observed: ["src/legacy/**"] }).map(({ observed }) => observed)).toEqual([false]);
  });

  test("adds its controls to those of the rule", () => {
    const [found] = judged([open(at(41))]);
    expect(found?.controls).toEqual(expect.arrayContaining(["ASVS V8.2.1", "House rule 7"]));
    expect(found?.controls.filter((control) => control === "NIST AC-3")).toHaveLength(1);
  });

  test("that asks for one thing twice is answered once, with the controls of both", () => {
    const second = { ...requirement, id: name<"RequirementId">("deletes"), controls: ["House rule 9"] };
    const verdict = open(at(41));
    const again: Verdict = { ...verdict, obligation: { ...verdict.obligation, requirement: second.id } };
    const found = judged([verdict, again], { requirements: [requirement, second] });
    expect(found).toHaveLength(1);
    expect(found[0]?.controls).toEqual(expect.arrayContaining(["House rule 7", "House rule 9"]));
  });
});

describe("a waiver", () => {
  const fingerprint = judged([open(at(41))])[0]?.fingerprint ?? null;

  test.each([
    ["by fingerprint", { fingerprint }],
    ["by rule and entry point", { rule: name<"RuleId">("unguarded-action"), entry: "http DELETE /users/*" }],
    ["by what the action does", { action: "delete User" }],
  ])("accepts a finding %s, which stays visible", (_, by) => {
    const found = judged([open(at(41))], { waivers: [waiver(by)] });
    expect(found.map(({ rule, waivedBy }) => [rule, waivedBy?.owner])).toEqual([["unguarded-action", "ana"]]);
  });

  test("accepts nothing else", () => {
    const found = judged([open(at(41))], { waivers: [waiver({ rule: name<"RuleId">("unguarded-action"), entry: "http DELETE /teams/*" })] });
    expect(found.map(({ rule, waivedBy }) => [rule, waivedBy])).toEqual([
      ["unguarded-action", null],
      ["stale-waiver", null],
    ]);
  });

  test("that names nothing accepts nothing", () => {
    expect(judged([open(at(41))], { waivers: [waiver({})] }).map(({ waivedBy }) => waivedBy)).toEqual([null, null]);
  });

  test("holds on its last day, and has ended on the next", () => {
    const waivers = [waiver({ fingerprint, expires: "2027-03-31" })];
    expect(judged([open(at(41))], { waivers }, { today: "2027-03-31" }).map(({ waivedBy }) => waivedBy === null)).toEqual([false]);
    const after = judged([open(at(41))], { waivers }, { today: "2027-04-01" });
    expect(after.map(({ rule, waivedBy }) => [rule, waivedBy])).toEqual([
      ["unguarded-action", null],
      ["stale-waiver", null],
    ]);
    expect(after.at(-1)?.message).toContain("ended on 2027-03-31");
  });

  test("has not ended when nobody says what day it is", () => {
    expect(judged([open(at(41))], { waivers: [waiver({ fingerprint, expires: "2001-01-01" })] }).map(({ waivedBy }) => waivedBy === null)).toEqual([false]);
  });
});

describe("a check that was understood from its text", () => {
  const inferred = (file: string, line: number) => miss("not-awaited", guard("inferred", "authorized", span(file, line)));
  const all = functions(functionAt("src/users.ts#remove", span("src/users.ts", 40), 10), functionAt("src/auth.ts#requireAdmin", span("src/auth.ts", 3), 5));
  const toldOf = (file: string, line: number) => judged([open(at(45), [inferred(file, line)])], {}, { functions: all })[0]?.message;

  test("goes by the name of its function", () => {
    expect(toldOf("src/auth.ts", 5)).toContain("and `requireAdmin` before it is not awaited");
  });

  test("goes by its place where it stands beside the action, or in no function", () => {
    expect(toldOf("src/users.ts", 42)).toContain("and the check in line 42 before it is not awaited");
    expect(toldOf("src/auth.ts", 50)).toContain("and the check at src/auth.ts:50 before it is not awaited");
  });
});

test("the way begins where the entry point is registered", () => {
  const verdict: Verdict = { ...open(at(41)), trace: [{ span: span("src/users.ts", 41), says: "deletes User" }] };
  expect(judged([verdict])[0]?.trace.map(({ says }) => says)).toEqual(["DELETE /users/:id", "deletes User"]);
});

test("findings come gravest first, then by place, in whatever order the verdicts came", () => {
  const late = miss("too-late", guard("requireAdmin", "authorized", span("src/app.ts", 9)));
  const verdicts = [unaudited(at(41)), open(at(99)), open(at(7, "Team", "src/teams.ts"), [late]), open(at(12))];
  const order = judged(verdicts).map(({ rule, span: { file, start } }) => `${rule} ${file}:${start.line}`);
  expect(order).toEqual([
    "late-guard src/teams.ts:7",
    "unguarded-action src/users.ts:12",
    "unguarded-action src/users.ts:99",
    "unaudited-action src/users.ts:41",
  ]);
  expect(judged([...verdicts].reverse())).toEqual(judged(verdicts));
});

test("a verdict of a requirement that is not there is a fault, and is not passed over", () => {
  expect(() => judged([open(at(41))], { requirements: [] })).toThrow("changes");
});
