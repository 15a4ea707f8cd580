// What people write becomes what they asked for, and every mistake is told at once, at its place, with a way out.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { field, name } from "../../../core/src/model/names.js";
import { parsePolicy } from "../../../core/src/policy/parse-policy.js";
import { recommended } from "../../../core/src/policy/presets/recommended.js";
import { strict } from "../../../core/src/policy/presets/strict.js";

const path = name<"FilePath">("countersign.jsonc");
const parse = (text: string) => parsePolicy(text, path);
const parseExample = (file: string) => parse(readFileSync(new URL(`examples/${file}`, import.meta.url), "utf8"));
/** "3:5 sentence -> way out" */
const told = (text: string) =>
  parse(text).problems.map(({ message, remedy, span }) => `${span ? `${span.start.line}:${span.start.column} ` : ""}${message} -> ${remedy}`);
const policyOf = (written: object) => {
  const { policy, problems } = parse(JSON.stringify(written));
  expect(problems).toEqual([]);
  return policy;
};

describe("a policy as people write it", () => {
  test.each(["express-prisma-shop.jsonc", "trpc-app.jsonc"])("%s reads without a problem", (file) => {
    expect(parseExample(file).problems).toEqual([]);
  });
  test("a guard is filled in with what is left out", () => {
    const { guards } = policyOf({ guards: { admin: { level: "authorized", functions: "requireAdmin" } } });
    expect(field(guards, "admin")).toEqual({
      level: "authorized",
      functions: ["requireAdmin"],
      shape: "inferred",
      promise: "inferred",
      at: "",
      permissionAt: null,
      openTo: [],
      subjectAt: null,
    });
  });
  test("conditions of an action are texts, however they were written", () => {
    expect(parseExample("trpc-app.jsonc").policy.actions.map((one) => one.where)).toEqual([{}, { "$1.force": "true" }]);
  });
  test("a rule may be set by one word or by two", () => {
    expect(parseExample("express-prisma-shop.jsonc").policy.rules).toEqual({
      "audit-missing-fields": { severity: "error", mode: "enforce" },
      "blind-spot": { severity: "note", mode: "observe" },
    });
  });
  test("names that every object has are names like others", () => {
    const { guards } = policyOf({ guards: { constructor: { level: "tenant", functions: "toString" } } });
    expect(field(guards, "constructor")?.functions).toEqual(["toString"]);
  });
  test("comments, trailing commas and a byte order mark are no problem", () => {
    expect(told('\uFEFF{ // words\n "exclude": ["scripts/**",], }')).toEqual([]);
  });
});

describe("a preset", () => {
  test("applies where none is named", () => {
    expect(policyOf({}).requirements).toEqual(recommended.requirements);
  });
  test("may be chosen, or left out", () => {
    expect(policyOf({ extends: "strict" }).requirements).toEqual(strict.requirements);
    expect(policyOf({ extends: "nothing" }).requirements).toEqual([]);
  });
  test("a requirement of the same id takes the place of the preset's, others are added", () => {
    const { requirements } = policyOf({
      requirements: [
        { id: "data-writes", level: "authenticated" },
        { resources: "Price", audit: "always" },
      ],
    });
    expect(requirements.map(({ id, level }) => [id, level])).toEqual([
      ["privileged", "authorized"],
      ["recorded", null],
      ["data-writes", "authenticated"],
      ["Price", null],
    ]);
  });
  test("a requirement keeps its name when another is put before it", () => {
    const invoices = { effects: ["delete"], resources: "Invoice", level: "tenant" };
    const ids = (...requirements: object[]) => policyOf({ extends: "nothing", requirements }).requirements.map(({ id }) => id);
    expect(ids({ level: "signed" }, invoices)).toEqual(["everything", "delete Invoice"]);
    expect(ids(invoices, { ...invoices, level: "authorized" })).toEqual(["delete Invoice", "delete Invoice #2"]);
  });
  test("its verbs stay for the effects that the policy does not speak of", () => {
    const { verbs } = policyOf({ verbs: { delete: "archive" } });
    expect([verbs.delete, verbs.pay]).toEqual([["archive"], recommended.verbs.pay]);
  });
});

describe("a broken policy", () => {
  test("is fatal, and gives no guard to anybody", () => {
    const { policy, problems } = parse('{ "guards": { "admin": { "level": "authorized", "functions": "isAdmin", "sape": "throws" } } }');
    expect(problems.map(({ code, fatal }) => [code, fatal])).toEqual([["policy-invalid", true]]);
    expect(policy.guards).toEqual({});
  });
  test("tells all that is wrong with it at once, from top to bottom", () => {
    const text = `{
  "gaurds": {},
  "guards": {
    "admin": { "level": "authorised", "functions": 7, "shape": "throw" }
  },
  "rules": { "late-gard": "error", "blind-spot": "loud" },
  "waivers": [{ "fingerprint": "abc", "reason": " ", "expires": "soon" }]
}`;
    expect(told(text)).toMatchInlineSnapshot(`
      [
        "2:3 The policy knows no "gaurds". -> Did you mean "guards"?",
        "4:25 guards.admin.level cannot be "authorised". -> Did you mean "authorized"? Allowed: declared-public, signed, authenticated, tenant, authorized.",
        "4:52 guards.admin.functions is a number, where a text belongs. -> Where the functions come from: "src/auth.ts#requireAdmin", "@acme/auth#can", "**#Ability.can". A bare "requireAdmin" means every own function of that name.",
        "4:64 guards.admin.shape cannot be "throw". -> Did you mean "throws"? Allowed: throws, answers, answers-denied, middleware, decorator, wrapper, procedure, route-option, inferred.",
        "6:14 rules knows no "late-gard". -> Did you mean "late-guard"?",
        "6:50 rules.blind-spot cannot be "loud". -> Allowed: error, warning, note, off.",
        "7:15 waivers[0] lacks "owner". -> Who answers for it: a person or a team.",
        "7:49 waivers[0].reason is empty. -> Write at least a few words.",
        "7:65 waivers[0].expires is no date. -> Write it as "2027-01-31".",
      ]
    `);
  });
  test("a name nothing like a known one is answered with the known ones", () => {
    expect(told('{ "public": [{ "entry": "http GET /", "reason": "Home.", "zzz": 1 }] }')).toEqual([
      '1:58 public[0] knows no "zzz". -> What may stand here: entry, reason.',
    ]);
  });
  test("a mistake in a part that may be written in two ways is told for the way that was tried", () => {
    expect(
      told('{ "rules": { "blind-spot": { "mood": "observe" } }, "requirements": [{ "effects": ["delete", "destroy"], "level": "tenant" }] }'),
    ).toMatchInlineSnapshot(`
      [
        "1:30 rules.blind-spot knows no "mood". -> What may stand here: severity, mode.",
        "1:94 requirements[0].effects[1] cannot be "destroy". -> Allowed: read, create, update, delete, grant, export, execute, pay.",
      ]
    `);
  });
  test("a syntax error has a line and a column", () => {
    expect(told('{\n  "exclude": ["a" "b"],\n  "rules": {\n}')).toMatchInlineSnapshot(`
      [
        "2:19 The policy is no JSON at line 2, column 19: comma expected. -> Mend the text there. Comments and trailing commas are allowed.",
        "4:2 The policy is no JSON at line 4, column 2: close brace expected. -> Mend the text there. Comments and trailing commas are allowed.",
      ]
    `);
  });
  test("a key that stands twice is refused: the first would be lost", () => {
    expect(told('{\n  "rules": {},\n  "rules": { "late-guard": "off" }\n}')).toEqual([
      '3:3 "rules" stands here for the second time; the first is in line 2. -> Keep one of the two.',
    ]);
  });
  test("a key that would change the object that holds it is refused", () => {
    expect(told('{ "guards": { "__proto__": { "level": "authorized", "functions": "x" } } }')[0]).toContain('"__proto__" cannot be a name');
  });
  test.each(["", "  \n", "[]", "null", '"recommended"', "// nothing\n"])("%j is none", (text) => {
    expect(told(text)).toHaveLength(1);
  });
  test("deep nesting ends in a sentence", () => {
    expect(told("[".repeat(200_000))).toEqual(["1:1 The policy is nested too deeply to be one. -> Keep it below 100 levels."]);
  });
});

describe("parts that must fit together", () => {
  const first = (written: object) => told(JSON.stringify(written))[0]?.replace(/^\d+:\d+ /, "");

  test("a requirement names guards that exist", () => {
    const written = { guards: { staff: { level: "authorized", functions: "requireStaff" } }, requirements: [{ guardedBy: ["stafff"] }] };
    expect(first(written)).toBe('requirements[0].guardedBy[0] names the guard "stafff", which is not defined. -> Did you mean "staff"?');
  });
  test("or guards that a pack brings", () => {
    const text = '{ "requirements": [{ "guardedBy": "casl" }] }';
    expect(parsePolicy(text, path, ["casl"]).problems).toEqual([]);
    expect(parse(text).problems).toHaveLength(1);
  });
  test("a requirement asks for something", () => {
    expect(first({ requirements: [{ effects: "delete" }] })).toBe('requirements[0] asks for nothing. -> Add a "level", "guardedBy", or "audit": "always".');
  });
  test("two requirements have two ids", () => {
    const one = { id: "prices", level: "tenant" };
    expect(first({ requirements: [one, one] })).toContain('requirements[1].id is "prices", like that of requirements[0].');
  });
  test("a place in the answer belongs to a guard that answers", () => {
    expect(first({ guards: { can: { level: "authorized", functions: "can", at: "allowed" } } })).toContain("guards.can.at belongs to a guard that answers.");
  });
  test.each(["src/auth.ts", "auth.ts", "src/auth.ts#", "a function", ""])("%j names no function", (functions) => {
    expect(first({ guards: { can: { level: "authorized", functions } } })).toContain("guards.can.functions names no function.");
  });
  test("a condition of an action speaks of a place in its arguments", () => {
    const drop = { functions: "drop", effect: "delete", resource: "Table", where: { force: true } };
    expect(first({ actions: { drop } })).toContain("actions.drop.where.force is no place in the arguments.");
  });
  test("a field of an audit is a place in its arguments", () => {
    expect(first({ audits: { trail: { functions: "record", fields: ["actor"] } } })).toContain("audits.trail.fields[0] is no place in the arguments.");
  });
});

describe("a waiver", () => {
  const whole = { fingerprint: "abc", reason: "Only staff can reach it.", owner: "shop team", expires: "2027-01-31" };
  const problemsOf = (waiver: object) => told(JSON.stringify({ waivers: [waiver] }));

  test.each(["reason", "owner", "expires"])("without its %s is refused", (key) => {
    const lacking = Object.fromEntries(Object.entries(whole).filter(([one]) => one !== key));
    expect(problemsOf(lacking)[0]).toContain(`waivers[0] lacks "${key}".`);
  });
  test.each(["2027-02-30", "31.01.2027", "never", "2027-01-31T00:00:00Z"])("that ends on %s is refused", (expires) => {
    expect(problemsOf({ ...whole, expires })[0]).toContain("waivers[0].expires is no date.");
  });
  test("says which findings it accepts, by fingerprint or by rule and place", () => {
    const { fingerprint: _, ...open } = whole;
    expect(problemsOf({ ...open, rule: "late-guard", entry: "http POST /carts" })).toEqual([]);
    expect(problemsOf({ ...open, rule: "late-guard" })[0]).toContain("waivers[0] does not say which findings it accepts.");
    expect(problemsOf({ ...open, entry: "http *" })[0]).toContain("waivers[0] does not say which findings it accepts.");
    expect(problemsOf({ ...whole, rule: "late-guard" })[0]).toContain("names a fingerprint and something else");
  });
});
