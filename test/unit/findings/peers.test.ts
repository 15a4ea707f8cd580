// What siblings do orders findings, and decides nothing.
import { expect, test } from "vitest";
import { confidenceOf, openPeers } from "../../../core/src/findings/peers.js";
import type { Action, EntryPoint } from "../../../core/src/model/graph.js";
import { name } from "../../../core/src/model/names.js";
import type { Verdict } from "../../../core/src/model/verdict.js";

const span = { file: name<"FilePath">("src/users.ts"), start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const action: Action = { id: name<"ActionId">("delete User"), pack: name<"PackId">("prisma"), effect: "delete", resource: "User", span };

function entry(id: string): EntryPoint {
  return { id: name<"EntryPointId">(id), kind: "http", category: "request", pack: name<"PackId">("express"), span, reason: null };
}
function verdict(id: string, guard: string | null): Verdict {
  const obligation = { requirement: name<"RequirementId">("r"), entryPoint: entry(id), action, duty: "guard" } as const;
  if (guard === null) return { obligation, trace: [], outcome: "open", level: null, nearMisses: [], audits: [] };
  const evidence = {
    guard: name<"GuardId">(guard),
    level: "authorized",
    form: "inferred",
    permission: null,
    subject: null,
    about: [],
    arms: [],
    span,
    pack: action.pack,
  } as const;
  return { obligation, trace: [], outcome: "held", level: "authorized", evidence: [{ duty: "guard", ...evidence }] };
}
const peersOf = (verdicts: readonly Verdict[], of: string) => {
  const found = verdicts.find(({ obligation }) => obligation.entryPoint.id === of);
  return found ? openPeers(verdicts, ({ guard }) => guard)(found.obligation) : null;
};

test("the one that nobody guards among those that all do stands out", () => {
  const peers = peersOf([verdict("a", "can"), verdict("b", "can"), verdict("c", "isOwner"), verdict("d", null)], "d");
  expect(peers).toEqual({ guarded: 3, of: 3, among: "entry points of this file", by: "can" });
  expect(confidenceOf(false, peers)).toBe("high");
});

test("an entry point with one open action is not counted as guarded", () => {
  expect(peersOf([verdict("a", "can"), verdict("a", null), verdict("b", "can"), verdict("c", "can"), verdict("d", null)], "d")?.guarded).toBe(2);
});

test("where nobody guards anything it may be a custom", () => {
  expect(confidenceOf(false, peersOf([verdict("a", null), verdict("b", null), verdict("c", null), verdict("d", null)], "d"))).toBe("low");
});

test("two siblings tell nothing; a flaw that can be named is sure without any", () => {
  const peers = peersOf([verdict("a", "can"), verdict("b", "can"), verdict("d", null)], "d");
  expect(peers).toBeNull();
  expect(confidenceOf(false, peers)).toBe("medium");
  expect(confidenceOf(true, peers)).toBe("high");
});
