// Builders say in several calls what others say in one: the action must have all of it, and be told once.
import { describe, expect, test } from "vitest";
import { drizzleWrites } from "../../../core/src/packs/drizzle/writes.js";
import { knexScopedQueries } from "../../../core/src/packs/knex/scoped-queries.js";
import { knexWrites } from "../../../core/src/packs/knex/writes.js";
import { kyselyWrites } from "../../../core/src/packs/kysely/writes.js";
import { mongooseScopedQueries } from "../../../core/src/packs/mongoose/scoped-queries.js";
import type { ActionMeaning, GuardMeaning } from "../../../core/src/packs/pack.js";
import { typeormQueryBuilders } from "../../../core/src/packs/typeorm/query-builders.js";
import { typeormWrites } from "../../../core/src/packs/typeorm/writes.js";
import type { CallView, Value } from "../../../core/src/packs/views.js";
import { arrow, call, chain, classNamed, list, made, named, record, text } from "./views.js";

const user = named("express#Request.user.id");
const id = named("express#Request.params.id");
interface Recognizer<M> {
  readonly read: (view: CallView) => M | readonly M[] | null;
}
function says(recognizer: Recognizer<ActionMeaning>, view: CallView | undefined): string | null {
  const meaning = view ? recognizer.read(view) : null;
  if (!meaning || !("effect" in meaning)) return null;
  return [meaning.effect, meaning.resource, ...(meaning.keys ?? []).map((key) => key.field)].join(" ");
}
const scopes = (recognizer: Recognizer<GuardMeaning>, view: CallView | undefined): number => {
  const meaning = view ? recognizer.read(view) : null;
  return meaning && "shape" in meaning && meaning.shape === "query" ? meaning.scopedBy.length : 0;
};

describe("drizzle, told at the first call", () => {
  const table = made(call("drizzle-orm/pg-core#pgTable", [text("playlists")]));
  const equal = (column: string, value: Value): Value => made(call("drizzle-orm#eq", [named(`drizzle-orm/pg-core#pgTable().${column}`), value]));
  const and = (...parts: readonly Value[]): Value => made(call("drizzle-orm#and", parts));
  const or = (...parts: readonly Value[]): Value => made(call("drizzle-orm#or", parts));
  const removal = (condition: Value): CallView | undefined => chain("drizzle-orm/node-postgres#drizzle()", ["delete", table], ["where", condition])[0];

  test("conditions joined by and", () =>
    expect(says(drizzleWrites, removal(and(equal("id", id), equal("ownerId", user))))).toBe("delete playlists id ownerId"));
  test("conditions joined by or select nothing", () =>
    expect(says(drizzleWrites, removal(or(equal("id", id), equal("ownerId", user))))).toBe("delete playlists"));
  test("a role that is set is a grant", () =>
    expect(says(drizzleWrites, chain("drizzle-orm/node-postgres#drizzle()", ["update", table], ["set", record({ role: text("x") })])[0])).toBe(
      "grant playlists",
    ));
});

describe("knex", () => {
  const remove = (...steps: readonly (readonly [string, ...Value[]])[]): CallView | undefined =>
    chain("knex#default()", ["", text("rooms as r")], ...steps).find((view) => view.origin.endsWith(".del"));

  test("the table is what the client was called with", () => expect(says(knexWrites, remove(["where", record({ id })], ["del"]))).toBe("delete rooms id"));
  test("a column, with an operator or without", () =>
    expect(
      says(knexWrites, remove(["where", text("r.id"), id], ["andWhere", text("host"), text("="), user], ["where", text("size"), text(">"), id], ["del"])),
    ).toBe("delete rooms id host"));
  test("conditions after the verb count, too", () => expect(says(knexWrites, remove(["del"], ["where", record({ id })]))).toBe("delete rooms id"));
  test("orWhere widens all of it", () =>
    expect(says(knexWrites, remove(["where", record({ id })], ["orWhere", record({ host: user })], ["del"]))).toBe("delete rooms"));
  test("a configuration is no table", () =>
    expect(says(knexWrites, chain("knex#default", ["", record({ client: text("pg") })], ["", text("rooms")], ["del"]).at(-1))).toBe("delete rooms"));
  test("a first row found by the caller's id", () =>
    expect(scopes(knexScopedQueries, chain("knex#default()", ["", text("rooms")], ["where", record({ id, host: user })], ["first"]).at(-1))).toBe(2));
});

describe("kysely, told at the call that sends", () => {
  const removal = chain(
    "kysely#Kysely",
    ["deleteFrom", text("tickets")],
    ["where", text("id"), text("="), id],
    ["where", text("size"), text(">"), id],
    ["execute"],
  );
  test("equal columns only", () => expect(says(kyselyWrites, removal.at(-1))).toBe("delete tickets id"));
  test("a query that reads is no action", () =>
    expect(says(kyselyWrites, chain("kysely#Kysely", ["selectFrom", text("tickets")], ["execute"]).at(-1))).toBeNull());
});

describe("typeorm", () => {
  const invoices: Value = made(call("typeorm#DataSource.getRepository", [classNamed("Invoice")], { receiver: named("typeorm#DataSource") }));
  test("a repository is given the condition first", () =>
    expect(says(typeormWrites, call("typeorm#DataSource.getRepository().delete", [record({ id, owner: user })], { receiver: invoices }))).toBe(
      "delete Invoice id owner",
    ));
  test("a manager is told the entity first", () =>
    expect(
      says(typeormWrites, call("typeorm#EntityManager.delete", [classNamed("Invoice"), record({ id })], { receiver: named("typeorm#EntityManager") })),
    ).toBe("delete Invoice id"));
  test("a negated operator is no key", () =>
    expect(
      says(typeormWrites, call("typeorm#DataSource.getRepository().delete", [record({ owner: made(call("typeorm#Not", [user])) })], { receiver: invoices })),
    ).toBe("delete Invoice"));
  test("a builder's condition is a text", () => {
    const steps = chain(
      "typeorm#DataSource",
      ["createQueryBuilder"],
      ["delete"],
      ["from", classNamed("Invoice")],
      ["where", text("i.owner = :o"), record({ o: user })],
      ["execute"],
    );
    expect(says(typeormQueryBuilders, steps.at(-1))).toBe("delete Invoice owner");
  });
  test("a query builder that reads is no action", () =>
    expect(says(typeormQueryBuilders, chain("typeorm#Repository", ["createQueryBuilder"], ["execute"]).at(-1))).toBeNull());
});

describe("mongoose, told at the last call of a query", () => {
  const query = chain("mongoose#model()", ["findOne", record({ _id: id, cook: user })], ["populate", text("cook")], ["lean"]);
  test("once", () => expect(query.map((view) => scopes(mongooseScopedQueries, view))).toEqual([0, 0, 2]));
  test("the caller's own row says nothing about others", () =>
    expect(scopes(mongooseScopedQueries, call("mongoose#model().findOne", [record({ _id: user, active: text(true) })]))).toBe(0));
  test("a filter that is a function or a list says nothing", () => {
    expect(scopes(mongooseScopedQueries, call("mongoose#model().findOne", [arrow]))).toBe(0);
    expect(scopes(mongooseScopedQueries, call("mongoose#model().findOne", [list(record({ _id: id, cook: user }))]))).toBe(0);
  });
});
