// The keys in a condition, as a term: what a choice asks for in each of its arms, and nothing else of it.
import { expect, test } from "vitest";
import { keysIn } from "../../../core/src/model/action-keys.js";
import type { Term } from "../../../core/src/model/graph.js";
import { name } from "../../../core/src/model/names.js";

const of = name<"FunctionId">("src/app.ts#handle");
const user: Term = { kind: "member", of: { kind: "parameter", of, index: 0 }, name: "userId" };
const other: Term = { kind: "member", of: { kind: "parameter", of, index: 0 }, name: "teamId" };
const record = (fields: Readonly<Record<string, Term>>): Term => ({ kind: "record", fields, open: false, rest: [] });
const list = (items: readonly Term[], open = false): Term => ({ kind: "list", items, open });
const told = (term: Term) => keysIn(term, "", "selects").map((key) => [key.field, key.term]);

test.each([
  ["each arm asks for the user", list([record({ ownerId: user }), record({ editors: record({ some: record({ userId: user }) }) })]), [["OR.ownerId", user]]],
  [
    "one arm asks for somebody else",
    list([record({ ownerId: user }), record({ teamId: other })]),
    [["OR.ownerId|OR.teamId", { kind: "either", test: { kind: "unknown", mentions: [] }, then: user, otherwise: other }]],
  ],
  ["one arm asks for nobody", list([record({ ownerId: user }), record({ open: { kind: "literal", value: true } })]), []],
  ["more arms may follow", list([record({ ownerId: user })], true), []],
  ["no arm at all", list([]), []],
])("%s", (_, arms, expected) => expect(told(record({ OR: arms }))).toEqual(expected));
