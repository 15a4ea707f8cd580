// The policy's functions, as the engine is told of them.
import { describe, expect, test } from "vitest";
import { compilePattern } from "../../../../core/src/graph/origin-pattern.js";
import { name } from "../../../../core/src/model/names.js";
import { ownPack } from "../../../../core/src/packs/own/pack.js";
import type { CallView, Value } from "../../../../core/src/packs/views.js";
import { parsePolicy } from "../../../../core/src/policy/parse-policy.js";

const file = name<"FilePath">("src/orders.ts");
const span = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const place = { origin: null, span: null, handle: { key: "" } };

const text = (value: string): Value => ({ ...place, kind: "literal", value });
const nothing: Value = { ...place, kind: "nothing" };
const unknown: Value = { ...place, kind: "unknown", why: "a parameter" };
const record = (fields: Readonly<Record<string, Value>>, open = false): Value => ({
  ...place,
  kind: "record",
  answered: false,
  keys: Object.keys(fields),
  field: (key) => fields[key] ?? null,
  open,
});
const call = (origin: string, values: readonly Value[] = []): CallView => ({
  origin: name<"Origin">(origin),
  form: "call",
  receiver: null,
  links: [],
  onward: [],
  arguments: values,
  types: [],
  awaited: false,
  name: null,
  file,
  span,
});

/** What the pack of this policy says of a call, as the engine would ask. */
function meaningsOf(written: object, view: CallView): readonly unknown[] {
  const { policy, problems } = parsePolicy(JSON.stringify(written), name<"FilePath">("countersign.jsonc"));
  expect(problems).toEqual([]);
  return ownPack(policy).recognizers.flatMap((one) => {
    if (one.looksAt !== "call" || !one.at.some((pattern) => compilePattern(pattern).matches(view.origin))) return [];
    return [one.read(view)].filter((meaning) => meaning !== null);
  });
}
const guardOf = (guard: object, view: CallView) => meaningsOf({ guards: { staff: { level: "authorized", ...guard } } }, view)[0];
const actionOf = (action: object, values: readonly Value[]) =>
  meaningsOf({ actions: { purge: { functions: "purge", effect: "delete", ...action } } }, call("src/tables.ts#purge", values))[0];
const missingIn = (fields: readonly string[], values: readonly Value[]) => {
  const [meaning] = meaningsOf({ audits: { trail: { functions: "record", fields } } }, call("src/audit.ts#record", values));
  return meaning;
};

describe("a bare name", () => {
  const isStaff = (origin: string) => guardOf({ functions: "requireStaff" }, call(origin)) !== undefined;

  test.each(["src/auth.ts#requireStaff", "src/auth.ts#Access.requireStaff", "src/auth.mjs#makeAccess().requireStaff"])("means %s", (origin) => {
    expect(isStaff(origin)).toBe(true);
  });
  test.each(["@acme/auth#requireStaff", "src/auth.ts#requireStaffOrGuest", "src/auth.ts#requireStaff.skip"])("does not mean %s", (origin) => {
    expect(isStaff(origin)).toBe(false);
  });
  test("beside names with a place, each keeps to its own", () => {
    const functions = ["can", "@acme/auth#may"];
    const origins = ["src/a.ts#can", "@acme/auth#may", "@acme/auth#can", "src/a.ts#may"];
    expect(origins.filter((origin) => guardOf({ functions }, call(origin)))).toEqual(["src/a.ts#can", "@acme/auth#may"]);
  });
});

test("a place as a shell completes it is the same place", () => {
  expect(guardOf({ functions: "./src/auth.ts#requireStaff" }, call("src/auth.ts#requireStaff"))).toMatchObject({ guard: "staff", level: "authorized" });
});

describe("a guard", () => {
  const meant = (guard: object, origin = "src/auth.ts#can") =>
    guardOf({ functions: ["can", "@acme/auth#can"], ...guard }, call(origin, [nothing, text("order:delete"), unknown]));

  test.each([
    [{ shape: "throws" }, { shape: "throws" }],
    [
      { shape: "answers", at: "0.allowed" },
      { shape: "answers", at: ["0", "allowed"], when: "truthy" },
    ],
    [{ shape: "answers-denied" }, { shape: "answers", at: [], when: "falsy" }],
    [{ shape: "wrapper" }, { shape: "stage", form: "wrapper" }],
    [{}, { shape: "throws", inferred: true }],
  ])("of %j is told as %j", (guard, told) => {
    expect(meant(guard)).toMatchObject(told);
  });
  test("names its permission and its object where the policy says that they stand", () => {
    expect(meant({ permissionAt: "$1", subjectAt: "$2" })).toMatchObject({ permission: { value: "order:delete" }, subject: { kind: "unknown" } });
  });
  test("of a package is taken for a promise unless the policy says that it is none", () => {
    expect(meant({ shape: "throws" })).toMatchObject({ promise: false });
    expect(meant({ shape: "throws" }, "@acme/auth#can")).toMatchObject({ promise: true });
    expect(meant({ shape: "throws", promise: false }, "@acme/auth#can")).toMatchObject({ promise: false });
  });
});

test("a caller is found in the answer of the function, where the policy says that it stands", () => {
  const identities = ["src/context.ts#openContext().session.user", "currentUser()"];
  const told = (origin: string) => meaningsOf({ identities }, call(origin));
  expect(told("src/context.ts#openContext")).toEqual([{ shape: "identity", promise: false, at: ["session", "user"] }]);
  expect(told("src/session.ts#currentUser")).toEqual([{ shape: "identity", promise: false, at: [] }]);
  expect(told("@acme/auth#currentUser")).toEqual([]);
});

describe("an audit", () => {
  test("lacks what its record visibly does not have", () => {
    const written = record({ actor: text("ada"), target: nothing, meta: record({}) });
    expect(missingIn(["$0.actor", "$0.target", "$0.time", "$0.meta.ip", "$1"], [written])).toMatchObject({
      missingFields: ["target", "time", "meta.ip", "$1"],
      record: written,
    });
  });
  test("is not accused of what cannot be seen", () => {
    expect(missingIn(["$0.actor", "$0.meta.ip", "$2"], [record({ meta: unknown }, true), unknown])).toMatchObject({ missingFields: [] });
  });
});

describe("an action", () => {
  test("is named by its policy, by its argument, or, where that cannot be read, by its own name", () => {
    expect(actionOf({ resource: "Table" }, [])).toMatchObject({ effect: "delete", resource: "Table" });
    expect(actionOf({ resource: "$0" }, [text("orders")])).toMatchObject({ effect: "delete", resource: "orders" });
    expect(actionOf({ resource: "$0" }, [unknown])).toMatchObject({ effect: "delete", resource: "purge" });
  });
  test.each([
    ["no argument", []],
    ["an empty record", [record({})]],
    ["a record that says nothing", [record({ where: nothing })]],
    ["what cannot be seen", [unknown]],
    ["a record with unseen fields", [record({}, true)]],
  ])("on everything is one with %s", (_, values) => {
    expect(actionOf({ resource: "Table", where: { $0: "{}" } }, values)).toBeDefined();
  });
  test("on everything is none with a condition", () => {
    expect(actionOf({ resource: "Table", where: { $0: "{}" } }, [record({ where: text("x") })])).toBeUndefined();
  });
  test("of a certain kind is one only if its argument says so, or could", () => {
    const forced = { resource: "Table", where: { "$1.mode": "force" } };
    const given = (mode: Value) => actionOf(forced, [unknown, record({ mode })]) !== undefined;
    expect([given(text("force")), given(text("dry")), given(unknown)]).toEqual([true, false, true]);
  });
});

test("a policy that names nothing makes a pack that finds nothing", () => {
  expect(meaningsOf({}, call("src/auth.ts#can"))).toEqual([]);
});
