// What a test of the request's path is taken to say: nothing that another spelling of the same request could belie.
import { describe, expect, test } from "vitest";
import type { RequestPath, Term } from "../../../core/src/model/terms.js";
import { begins, pathFits, pathHas, pathIsAmong } from "../../../core/src/verdicts/request-path.js";

const raw = (route: string, query = false): RequestPath => ({ kind: "path", route, faithful: false, query, rewritten: false });
const faithful = (route: string): RequestPath => ({ kind: "path", route, faithful: true, query: false, rewritten: false });
const text = (value: string): Term => ({ kind: "literal", value });
const list = (...items: readonly string[]): Term => ({ kind: "list", items: items.map(text), open: false });

describe("startsWith", () => {
  test("is no where no spelling of the request begins so", () => {
    expect(begins(raw("/orders/:id"), text("/public"))).toBe(false);
    expect(begins(raw("/orders", true), text("/public"))).toBe(false);
    expect(begins(raw("/orders"), text("/orders/export"))).toBe(false);
  });
  test("is yes only of what the route itself was compared with: /ADMIN comes to a route of /admin", () => {
    expect(begins(faithful("/admin/:id"), text("/admin"))).toBe(true);
    expect(begins(raw("/admin/:id"), text("/admin"))).toBe(null);
    expect(begins(raw("/admin/:id"), text("/ADMIN"))).toBe(null);
  });
  test("is not told where a parameter, a slash or a query may make it so", () => {
    expect(begins(raw("/:tenant/orders"), text("/public"))).toBe(null);
    expect(begins(raw("/orders"), text("/orders/"))).toBe(null);
    expect(begins(raw("/orders", true), text("/orders?open"))).toBe(null);
  });
});

describe("===", () => {
  test("is no of another path, whatever is put behind it", () => {
    expect(pathFits(raw("/orders"), { is: "equal", to: "/login" })).toBe(false);
    expect(pathFits(raw("/orders/:id"), { is: "equal", to: "/login" })).toBe(false);
  });
  test("may fail of its own path, unless that is exactly what the route was compared with", () => {
    expect(pathFits(raw("/login"), { is: "unequal", to: "/login" })).toBe(true);
    expect(pathFits(faithful("/login"), { is: "unequal", to: "/login" })).toBe(false);
    expect(pathFits(raw("/orders/:id"), { is: "equal", to: "/orders/open" })).toBe(true);
  });
});

test("a list of open paths is no for a path that is not on it, and not told where one of them may be meant", () => {
  expect(pathIsAmong(raw("/orders"), list("/login", "/health"))).toBe(false);
  expect(pathIsAmong(raw("/login"), list("/login", "/health"))).toBe(null);
  expect(pathIsAmong(faithful("/login"), list("/login", "/health"))).toBe(true);
  expect(pathIsAmong(raw("/orders"), { kind: "list", items: [text("/login")], open: true })).toBe(null);
});

test("includes is not told of a url with a query: whoever asks can write there what they like", () => {
  expect(pathHas(raw("/orders"), text("/public"))).toBe(false);
  expect(pathHas(raw("/orders", true), text("/public"))).toBe(null);
  expect(pathHas(raw("/orders/:id"), text("/public"))).toBe(null);
});

describe("a path as it was sent, which a rewrite may have brought to the route", () => {
  const sent = (route: string): RequestPath => ({ ...raw(route), rewritten: true });
  test("is no other one than the route's, but for its first name", () => {
    expect(pathIsAmong(sent("/api/hives/[id]"), list("/combs", "/api/combs"))).toBe(false);
    expect(pathIsAmong(sent("/api/combs"), list("/combs"))).toBe(null);
    expect(pathIsAmong(sent("/api/combs"), list("/v1/combs"))).toBe(null);
    expect(pathIsAmong(sent("/api/[kind]"), list("/combs"))).toBe(null);
    expect(pathIsAmong(sent("/api/[...rest]"), list("/combs"))).toBe(null);
  });
  test("may begin anyhow, and have anything in it", () => {
    expect(begins(sent("/api/hives"), text("/open"))).toBe(null);
    expect(pathHas(sent("/api/hives"), text("/open"))).toBe(null);
  });
});
