// What a `where` really selects: a key that only widens must never pass for one that narrows.
import { expect, test } from "vitest";
import { equalitiesIn } from "../../../core/src/packs/conditions.js";
import type { Value } from "../../../core/src/packs/views.js";
import { list, named, record, text } from "./views.js";

const user = named("express#Request.user.id");
const fields = (value: Value): string[] => equalitiesIn(value).map((key) => key.field);

test.each([
  ["plain fields", record({ id: text(1), ownerId: user }), ["id", "ownerId"]],
  [
    "equals, is and AND stand for their content",
    record({
      AND: [record({ a: record({ equals: user }) }), record({ owner: record({ is: record({ id: user }) }) })].reduce((one, other) => list(one, other)),
    }),
    ["a", "owner.id"],
  ],
  ["a related row of which there is one", record({ members: record({ some: record({ userId: user }) }) }), ["members.some.userId"]],
  ["every is true of no rows at all", record({ members: record({ every: record({ userId: user }) }) }), []],
  [
    "OR is handed on whole: what its arms share is told later",
    record({ id: text(1), OR: list(record({ ownerId: user }), record({ draft: text(true) })) }),
    ["id", "OR"],
  ],
  ["NOT excludes", record({ NOT: record({ ownerId: user }), ownerId: record({ not: user }) }), []],
  ["other comparisons", record({ ownerId: record({ gt: user, in: list(user), $ne: user, contains: user }) }), []],
  [
    "MongoDB's operators",
    record({ $or: list(record({ owner: user })), $and: list(record({ owner: user })), age: record({ $eq: user, $gt: text(1) }) }),
    ["$or", "owner", "age"],
  ],
  ["a list of conditions is a choice", list(record({ ownerId: user }), record({ draft: text(true) })), []],
])("%s", (_, condition, expected) => expect(fields(condition)).toEqual(expected));
