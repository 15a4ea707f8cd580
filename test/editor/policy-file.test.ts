// countersign.jsonc in an editor: what is offered, explained, found and mended at a place marked with `|`.
import { describe, expect, test } from "vitest";
import { completePolicy, explainPolicy, type Known, mistakesIn, nothingKnown, placeInPolicy } from "../../core/src/editor/policy-file/index.js";
import { locateFunctions } from "../../core/src/index.js";
import { name } from "../../core/src/model/names.js";

const sources: Readonly<Record<string, string>> = {
  "src/auth.ts": "export function requireAdmin(user) {}\nexport class Ability {\n  can() {}\n}\n",
  "src/teams/auth.ts": "const requireAdmin = () => {};\nexport default function () {}\n",
};
const files = Object.keys(sources).map((file) => name<"FilePath">(file));
const known: Known = {
  ...nothingKnown,
  guards: ["casl"],
  entryPoints: ["http DELETE /users/:id", "http GET /files/*"],
  resources: ["Invoice", "User"],
  actions: ["delete User"],
  functions: ["src/auth.ts#requireAdmin"],
  unseen: ["@acme/docs#describe"],
  findings: [{ fingerprint: "46bced941f5dc494", message: "Anyone can delete User." }],
  locate: (pattern) => locateFunctions(pattern, files, (file) => sources[file] ?? null),
};
const at = (marked: string): readonly [string, number] => [marked.replace("|", ""), marked.indexOf("|")];
const offered = (marked: string, by: Known = known): readonly string[] => completePolicy(...at(marked), by).map(({ label }) => label);

describe("what is offered", () => {
  test.each([
    ['{ "guards": { "admin": { "level": "|" } } }', ["declared-public", "signed", "authenticated", "tenant", "authorized"]],
    ['{ "guards": { "admin": { "functions": "|" } } }', ["src/auth.ts#requireAdmin"]],
    ['{ "guards": { "admin": { "functions": ["|"] } } }', ["src/auth.ts#requireAdmin"]],
    ['{ "neutral": [|] }', ["@acme/docs#describe", "src/auth.ts#requireAdmin"]],
    ['{ "guards": { "admin": {} }, "requirements": [{ "guardedBy": "|" }] }', ["admin", "casl"]],
    ['{ "audits": { "trail": {} }, "requirements": [{ "auditedBy": [|] }] }', ["trail"]],
    ['{ "requirements": [{ "resources": ["|"] }] }', ["Invoice", "User"]],
    ['{ "public": [{ "entry": "|" }] }', ["http DELETE /users/:id", "http GET /files/*"]],
    ['{ "waivers": [{ "fingerprint": | }] }', ["46bced941f5dc494"]],
    ['{ "rules": { "late-guard": "|" } }', ["error", "warning", "note", "off"]],
    ['{ "guards": { "admin": { "promise": | } } }', ["true", "false"]],
    ['{ "note": "|" }', []],
  ])("%s", (marked, labels) => {
    expect(offered(marked)).toEqual(labels);
  });
  test("keys that are not there yet", () => {
    expect(offered('{ "waivers": [{ "reason": "", "|" }] }')).toEqual(["fingerprint", "rule", "entry", "action", "owner", "expires"]);
  });
  test("no key and no word of the form where the editor knows the form itself", () => {
    const inVsCode = { ...known, hasSchema: true };
    expect(offered('{ "|" }', inVsCode)).toEqual([]);
    expect(offered('{ "rules": { "late-guard": "|" } }', inVsCode)).toEqual([]);
    expect(offered('{ "public": [{ "entry": "|" }] }', inVsCode)).toHaveLength(2);
  });
  test.each([
    ['{ "pu|" }', '"public": ', 2],
    ['{ "pu|": [] }', '"public"', 2],
    ['{ "public": [{ "entry": "http D|" }] }', '"http DELETE /users/:id"', 24],
    ['{ "public": [{ "entry": "http D|', '"http DELETE /users/:id"', 24],
    ['{ "guards": { "admin": { "promise": | } } }', "true", 36],
  ])("and how it is written: %s", (marked, written, from) => {
    const edits = completePolicy(...at(marked), known).flatMap(({ textEdit }) => (textEdit && "range" in textEdit ? [textEdit] : []));
    expect(edits.find(({ newText }) => newText === written)?.range.start).toEqual({ line: 0, character: from });
  });
  test("stars in the name of an entry point are no pattern", () => {
    expect(completePolicy(...at('{ "public": [{ "entry": "|" }] }'), known).map(({ textEdit }) => textEdit?.newText)).toContain('"http GET /files/\\\\*"');
  });
});

describe("what is explained", () => {
  const told = (marked: string, by: Known = known): string | null => explainPolicy(...at(marked), by)?.markdown ?? null;
  test.each([
    ['{ "ex|tends": "strict" }', /preset/],
    ['{ "guards": { "admin": { "functions": "require|Admin" } } }', /Found at `src\/auth.ts:1`, `src\/teams\/auth.ts:1`/],
    ['{ "public": [{ "entry": "http * /users/|*" }] }', /Holds for 1 entry point: `http DELETE \/users\/:id`/],
    ['{ "waivers": [{ "fingerprint": "46bced94|1f5dc494" }] }', /Anyone can delete User\./],
    ['{ "waivers": [{ "fingerprint": "0|0" }] }', /No finding/],
  ])("%s", (marked, words) => {
    expect(told(marked)).toMatch(words);
  });
  test("a key in other words than the form's is not explained, and not twice", () => {
    expect(told('{ "ex|tends": "strict" }', { ...known, hasSchema: true })).toBeNull();
    expect(told("{ | }")).toBeNull();
  });
});

describe("where it is defined", () => {
  const found = (marked: string): readonly string[] => placeInPolicy(...at(marked), known).map(({ file, start }) => `${file}:${start.line}:${start.column}`);
  test.each([
    ['{ "guards": { "admin": { "functions": "src/auth.ts#require|Admin" } } }', ["src/auth.ts:1:17"]],
    ['{ "guards": { "admin": { "functions": ["**#Ability.c|an"] } } }', ["src/auth.ts:3:3"]],
    ['{ "guards": { "admin": { "functions": "require|Admin" } } }', ["src/auth.ts:1:17", "src/teams/auth.ts:1:7"]],
    ['{ "identities": ["src/teams/auth.ts#def|ault"] }', ["src/teams/auth.ts:2:8"]],
    ['{ "guards": { "admin": { "functions": "@acme/auth#c|an" } } }', []],
    ['{ "guards": { "admin": {} }, "requirements": [{ "guardedBy": ["ad|min"] }] }', ["countersign.jsonc:1:15"]],
    ['{ "ex|tends": "strict" }', []],
  ])("%s", (marked, places) => {
    expect(found(marked)).toEqual(places);
  });
});

describe("what is wrong, and what was meant", () => {
  test("a misspelt key", () => {
    const [mistake, ...others] = mistakesIn('{\n  "gaurds": {}\n}', []);
    expect(others).toEqual([]);
    expect(mistake).toMatchObject({
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 10 } },
      mend: { title: 'Change it to "guards"', newText: '"guards"' },
    });
  });
  test("a misspelt word, a guard that is nearly one", () => {
    const text = '{ "extends": "srtict", "guards": { "admin": { "level": "tenant", "functions": "a" } } }';
    expect(mistakesIn(text, []).map(({ mend }) => mend?.newText)).toEqual(['"strict"']);
    expect(mistakesIn('{ "requirements": [{ "guardedBy": "calc" }] }', ["casl"]).map(({ mend }) => mend?.newText ?? null)).toEqual([null]);
    expect(mistakesIn('{ "requirements": [{ "guardedBy": "csal" }] }', ["casl"]).map(({ mend }) => mend?.newText)).toEqual(['"casl"']);
  });
  test("nothing near: no guess", () => {
    expect(mistakesIn('{ "zebra": 1 }', []).map(({ mend }) => mend)).toEqual([null]);
    expect(mistakesIn("{", []).map(({ mend }) => mend)).toEqual([null]);
  });
});
