// What speaks for a guard that init proposes: how often it was seen before changes of one kind.
import { expect, test } from "vitest";
import type { Action, EntryPoint } from "../../../core/src/model/graph.js";
import { name, type Span } from "../../../core/src/model/names.js";
import type { Verdict } from "../../../core/src/model/verdict.js";
import { auditCandidates, guardCandidates } from "../../../core/src/policy/propose/support.js";
import { reportOf } from "../../harness/hand-made.js";

const at = (line: number): Span => ({ file: name<"FilePath">("src/users.ts"), start: { line, column: 1 }, end: { line, column: 9 } });
const action = (resource: string, effect: Action["effect"], line: number): Action => ({
  id: name<"ActionId">(`${effect} ${resource} ${line}`),
  pack: name<"PackId">("prisma"),
  effect,
  resource,
  span: at(line),
});
const entry = (id: string): EntryPoint => ({
  id: name<"EntryPointId">(id),
  kind: "http",
  category: "request",
  pack: name<"PackId">("express"),
  span: at(1),
  reason: null,
});
const check = at(50);
const removal = action("User", "delete", 10);
const note = action("AuditEntry", "create", 70);

function verdict(id: string, of: Action, isHeld: boolean, where = check): Verdict {
  const obligation = { requirement: name<"RequirementId">("data-writes"), entryPoint: entry(id), action: of, duty: "guard" } as const;
  if (!isHeld) return { obligation, trace: [], outcome: "open", level: null, nearMisses: [], audits: [] };
  const evidence = {
    duty: "guard",
    guard: name<"GuardId">("inferred"),
    level: "authorized",
    form: "inferred",
    permission: null,
    subject: null,
    about: [],
    arms: [],
    span: where,
    pack: name<"PackId">("inferred"),
  } as const;
  return { obligation, trace: [], outcome: "held", level: "authorized", evidence: [evidence] };
}
const places = [
  { span: check, function: "src/users.ts#requireOwner" },
  { span: at(11), function: "src/users.ts#removeUser" },
  { span: removal.span, function: "src/users.ts#removeUser" },
  { span: note.span, function: "src/users.ts#remember" },
];

test("a check with a function of its own is proposed with what it was seen before", () => {
  const verdicts = [verdict("a", removal, true), verdict("b", removal, true), verdict("c", removal, false)];
  expect(guardCandidates(reportOf({ verdicts, places }))).toEqual([
    { function: "src/users.ts#requireOwner", level: "authorized", entryPoints: 2, support: "before 2 of 3 ways to delete User" },
  ]);
});

test("a check that stands beside the action is no function that one could name", () => {
  const beside = at(11);
  const verdicts = [verdict("a", removal, true, beside), verdict("b", removal, true, beside)];
  expect(guardCandidates(reportOf({ verdicts, places }))).toEqual([]);
});

test("what writes to a table of records is proposed as the audit", () => {
  const verdicts = [verdict("a", note, false), verdict("b", note, false)];
  expect(auditCandidates(reportOf({ actions: [note, removal], verdicts, places }))).toEqual([
    { function: "src/users.ts#remember", level: "", entryPoints: 2, support: "reached from 2 entry points" },
  ]);
});
