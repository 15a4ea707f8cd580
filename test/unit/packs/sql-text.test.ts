// What an SQL text does, read from what people really write.
import { describe, expect, test } from "vitest";
import { actionsOfSql, readSqlText } from "../../../core/src/packs/sql-text.js";
import type { Value } from "../../../core/src/packs/views.js";
import { call, list, made, named, record, template, text, unknown } from "./views.js";

const user = named("express#Request.user.id");
const id = named("express#Request.params.id");
function saysOf(value: Value, parameters: Value | null = null): string[] {
  const sql = readSqlText(value, parameters);
  return sql ? actionsOfSql(sql).map(({ effect, resource, keys = [] }) => [effect, resource, ...keys.map((key) => key.field)].join(" ")) : ["unread"];
}

describe("the verb and the table", () => {
  test.each([
    ["DELETE FROM users WHERE id = 1", ["delete users"]],
    ['delete from public."Users"', ["delete Users"]],
    ["delete from `shop`.`users`", ["delete users"]],
    ["INSERT INTO users (id) VALUES (1) ON CONFLICT DO NOTHING", ["create users"]],
    ["insert ignore into users values (1)", ["create users"]],
    ["replace into users values (1)", ["create users"]],
    ["UPDATE users SET name = 'x; delete from roles'", ["update users"]],
    ["truncate table audit_log", ["delete audit_log"]],
    ["-- tidy up\n/* really */ delete from users", ["delete users"]],
    ["with gone as (select id from users) delete from users using gone", ["delete users"]],
    ["with gone as (delete from users returning id) select * from gone", ["delete users"]],
    ["begin; delete from a; update b set c = 1; commit", ["delete a", "update b"]],
    ["grant all on users to anybody", ["grant role"]],
    ["insert into roles (name) values ('x')", ["grant roles"]],
    ["select * from users for update", []],
    ["with a as (select 1) select * from users for update skip locked", []],
    ["select 'delete from users'", []],
    ["", []],
  ])("%s", (written, says) => expect(saysOf(text(written))).toEqual(says));

  test("a text put together at run time says nothing, so nothing is claimed", () => expect(saysOf(unknown())).toEqual(["unread"]));
  test("a table that only the run knows is still a table", () => expect(saysOf(template(["delete from ", ""], unknown()))).toEqual(["delete table"]));
  test("a query object is read like its text", () => expect(saysOf(record({ text: text("delete from users") }))).toEqual(["delete users"]));
  test("a text behind a tag is read where it is sent", () =>
    expect(saysOf(made(call("@prisma/client#Prisma.sql", [template(["delete from users"])], { form: "tag" })))).toEqual(["delete users"]));
});

describe("the columns that must equal a value", () => {
  test("numbered places", () => expect(saysOf(text("delete from t where id = $2 and t.owner_id=$1"), list(user, id))).toEqual(["delete t id owner_id"]));
  test("question marks", () => expect(saysOf(text("update t set a = ? where id = ? and owner_id = ?"), list(id, id, user))).toEqual(["update t id owner_id"]));
  test("holes of a template", () => expect(saysOf(template(["delete from t where owner_id = ", ""], user))).toEqual(["delete t owner_id"]));
  test("holes and places of one text are not taken for one another", () => {
    expect(saysOf(template(["delete from ", " where owner_id = $1"], text("t")), list(user))).toEqual(["delete t owner_id"]);
    const sql = readSqlText(template(["delete from t where a = ", " and b = ? and c = $1"], id), list(user));
    expect(actionsOfSql(sql ?? { text: "", values: [] })[0]?.keys?.map(({ field, value }) => [field, value])).toEqual([
      ["a", id],
      ["b", user],
      ["c", user],
    ]);
  });
  test("what is set is no condition", () => expect(saysOf(text("update t set owner_id = $1"), list(user))).toEqual(["update t"]));
  test.each(["or shared", "and not locked = $1", "and id in (select a from b where c = $1)"])(
    "a condition with `%s` gives none: it may let through any row",
    (rest) => expect(saysOf(text(`delete from t where owner_id = $1 ${rest}`), list(user))).toEqual(["delete t"]),
  );
});
