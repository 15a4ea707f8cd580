// When a change is a gift of rights.
import { describe, expect, test } from "vitest";
import { effectOf, heldBy, namedBy } from "../../../core/src/packs/effects.js";
import { call, classNamed, list, made, named, record, text } from "./views.js";

describe("a change is a grant", () => {
  test.each(["role", "roles", "roleId", "is_admin", "isAdmin", "permissions", "scopes"])("if it writes %s", (field) =>
    expect(effectOf("update", "User", [record({ name: text("Ann"), [field]: text("x") })])).toBe("grant"),
  );
  test("if MongoDB is told to set a role", () => expect(effectOf("update", "User", [record({ $set: record({ role: text("x") }) })])).toBe("grant"));
  test.each(["Role", "roles", "Permission", "user_roles", "Membership", "ApiKey", "api_keys"])("if a row of %s is made", (resource) =>
    expect(effectOf("create", resource, [])).toBe("grant"),
  );
});
describe("and is not", () => {
  test("if the field only resembles one", () => expect(effectOf("update", "User", [record({ scrollRole: text("x"), description: text("x") })])).toBe("update"));
  test("if a new user starts with a role", () => expect(effectOf("create", "User", [record({ role: text("reader") })])).toBe("create"));
  test("if rights are taken away", () => expect(effectOf("delete", "Role", [])).toBe("delete"));
});

describe("what is written to is named by", () => {
  test("the model's maker", () => expect(heldBy(made(call("mongoose#model", [text("User")])), ["model"])).toBe("User"));
  test("the type that a repository is declared for", () => expect(heldBy(named("typeorm#Repository", classNamed("Invoice")), [])).toBe("Invoice"));
  test("the class whose query gave the row", () =>
    expect(heldBy(made(call("sequelize#Model.findByPk", [text(7)], { receiver: classNamed("Plant") })), ["define"])).toBe("Plant"));
  test("the table's own definition", () => expect(namedBy(made(call("drizzle-orm/pg-core#pgTable", [text("playlists"), record({})])))).toBe("playlists"));
  test("a table from another package", () => expect(namedBy(named("@acme/schema#playlists"))).toBe("playlists"));
  test("not a list", () => expect(namedBy(list())).toBeNull());
});
