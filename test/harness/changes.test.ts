// The changes that the laws make to fixtures must be the changes that they claim to be.
import { expect, test } from "vitest";
import type { GuardEvidence } from "../../core/src/model/graph.js";
import { name, type Span } from "../../core/src/model/names.js";
import type { Verdict } from "../../core/src/model/verdict.js";
import { actionAt, entryAt, held } from "./hand-made.js";
import { removeEvidence } from "./remove-evidence.js";
import { renameLocals } from "./rename-locals.js";

function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  const placeOf = (offset: number) => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  };
  return { file: name<"FilePath">("app.ts"), start: placeOf(start), end: placeOf(start + part.length) };
}
function without(text: string, part: string, form: GuardEvidence["form"], action = "db.order.delete()"): string | null {
  const verdict: Verdict = held(entryAt(1, "http DELETE /"), { ...actionAt(1), span: spanOf(text, action) }, "admin");
  if (verdict.outcome !== "held") return null;
  const evidence = verdict.evidence.map((each) => (each.duty === "guard" ? { ...each, form, span: spanOf(text, part) } : each));
  return removeEvidence({ ...verdict, evidence }, new Map([["app.ts", text]]))?.get("app.ts") ?? null;
}

test("a middleware is taken out of its list", () => {
  expect(without("app.delete(route, requireAdmin, () => db.order.delete());", "requireAdmin", "middleware")).toBe(
    "app.delete(route, undefined, () => db.order.delete());",
  );
});

test("a check gives way to a value about which nothing is known, and lines stay where they are", () => {
  expect(without("if (!(await can(\n  user))) throw denied;\ndb.order.delete();", "can(\n  user)", "check")).toBe(
    'if (!(await JSON.parse("{}")\n)) throw denied;\ndb.order.delete();',
  );
});

test("a decorator disappears", () => {
  expect(without("@Roles('admin') remove() { db.order.delete() }", "@Roles('admin')", "decorator")).toBe(" remove() { db.order.delete() }");
});

test("a wrapper is replaced by one that wraps nothing, and what it wrapped stays", () => {
  expect(without("export const POST = withAdmin(() => db.order.delete());", "withAdmin(() => db.order.delete())", "wrapper")).toBe(
    "export const POST = ((same) => same)(() => db.order.delete());",
  );
});

test("evidence that is the action's own query cannot be taken out alone, and that is said", () => {
  expect(without("db.order.delete()", "db.order.delete()", "scoped-query")).toBeNull();
});

test("renaming touches a local variable and its uses, not fields of the same name", () => {
  const text = "function total(order) { const sum = order.sum; return sum + other.sum; }";
  expect(renameLocals("app.ts", text)).toBe("function total(order) { const sumRenamed = order.sum; return sumRenamed + other.sum; }");
});

test("a name that is also a field's by shorthand, or declared twice, is left alone", () => {
  const text = "function a() { const id = 1; return { id }; } function b() { const way = 1; } function c() { const way = 2; }";
  expect(renameLocals("app.ts", text)).toBe(text);
});
