// What a file says of itself: exports, imports, classes, decorators, types, names of functions, contexts.
import { expect, test } from "vitest";
import type { FileFacts } from "../../../core/src/model/facts.js";
import { bindingCalled, factsOf, functionCalled, show, showType } from "./show.js";

function exported(text: string, path = "app.ts"): Record<string, string> {
  const facts = factsOf(text, path);
  return Object.fromEntries(
    Object.entries(facts.exports).map(([name, made]) => {
      if (made.kind === "local") return [name, made.bindings.map((id) => facts.bindings[id]?.kind).join("+")];
      return [name, made.kind === "expression" ? show(facts, made.value) : `${made.specifier}#${made.name}`];
    }),
  );
}

test.each([
  [
    "declarations",
    "export const a = 1, { b } = c; export function d() {} export class E {} export enum F {} export type G = 1; export interface H {}",
    { a: "variable", b: "variable", d: "function", E: "class", F: "enum", G: "alias", H: "shape" },
  ],
  ["a value and a type of one name", "export const A = 1; export type A = 2;", { A: "variable+alias" }],
  ["lists, renamed", 'import { x } from "m"; const a = 1; export { a as b, x, a as default };', { b: "variable", x: "import", default: "variable" }],
  ["from elsewhere", 'export { a as b, default } from "./m"; export * as c from "./n";', { b: "./m#a", default: "./m#default", c: "./n#*" }],
  ["defaults", "export default function () {}", { default: "function" }],
  ["default classes", "export default class extends B {}", { default: "class" }],
  ["default expressions", "export default a();", { default: "%a()" }],
  ["export =", "export = a;", { "=": "%a" }],
  ["module.exports", "exports.a = b; module.exports.c = d; module.exports = { e };", { a: "%b", c: "%d", "=": "{e: %e}" }],
])("exports: %s", (_title, text, expected) => {
  expect(exported(text)).toEqual(expected);
});
test("exports of every module are listed once, stars apart", () => {
  const facts = factsOf(
    'import "a"; import type { T } from "b"; export * from "c"; export { d } from "d"; const e = require("e"); let f: import("f").F; import("a"); import g = require("g");',
  );
  expect(facts.stars).toEqual(["c"]);
  expect([...facts.imports].sort()).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
});

test("imports keep what they were called where they come from", () => {
  const facts = factsOf('import a, { b as c, type D } from "m"; import * as e from "n"; import f = require("o");');
  expect(facts.bindings.map((each) => each.kind === "import" && `${each.name}=${each.specifier}#${each.imported}`)).toEqual([
    "a=m#default",
    "c=m#b",
    "D=m#D",
    "e=n#*",
    "f=o#=",
  ]);
});

const names = (text: string): string[] =>
  factsOf(text)
    .functions.map((each) => each.name)
    .sort();

test.each([
  [
    "methods are called by their class",
    "class A { constructor() {} m() {} static n() {} get g() { return 1 } p = () => 1 }",
    ["", "A.constructor", "A.g", "A.m", "A.n", "A.p"],
  ],
  [
    "arrows by their constant, what they return by number",
    "export const requireRole = (role) => (req, res, next) => {};",
    ["", "requireRole", "requireRole>1"],
  ],
  ["functions in functions by both", "function a() { function b() {} const c = () => {}; d(() => {}); d(() => {}); }", ["", "a", "a>1", "a>2", "a>b", "a>c"]],
  ["records by their constant and field", "const users = { remove() {}, admin: { add: () => {} } };", ["", "users.admin.add", "users.remove"]],
  [
    "wrappers hand the name on",
    "export const users = router({ remove: procedure.input(z).mutation(async () => {}) }); const list = withAuth(() => {});",
    ["", "list", "users.remove"],
  ],
  ["records that a function returns, by the function", "function controller() { return { remove: async () => {} }; }", ["", "controller", "controller>remove"]],
  ["a callback is not what its caller's answer is called", "function f() { const x = g(() => 1); }", ["", "f", "f>1"]],
  ["a default export is called so", "export default () => {};", ["", "default"]],
  ["what is assigned to a member, by the member", "router.handle = function () {}; exports.list = () => {};", ["", "list", "router.handle"]],
  ["callbacks of the file by number", "app.get('/', () => {}); app.post('/', () => {});", ["", ">1", ">2"]],
  ["a clash is numbered", "class A { get x() { return 1 } set x(v) {} } { function f() {} } { function f() {} }", ["", "A.x", "A.x~2", "f", "f~2"]],
  ["overloads leave the plain name to the one with a body", "function f(a: 1): void; function f(a: 2): void; function f(a) {}", ["", "f", "f~2", "f~3"]],
])("names: %s", (_title, text, expected) => {
  expect(names(text)).toEqual(expected);
});
test("names: the overload with a body has the plain one", () => {
  expect(functionCalled(factsOf("function f(a: 1): void; function f(a) { g(); }"), "f").body).not.toBeNull();
});

test("a class knows its members, what it extends, and what runs when", () => {
  const facts = factsOf(`
    @Controller("users") class Users extends base(Db)<Row> implements Gate {
      static pool = open();
      private readonly log = makeLog();
      #secret: string;
      constructor(private readonly db: Db, @Inject(TOKEN) other: Other) { super(); this.late = other; }
      @Delete(":id") @Roles("admin") remove(@Param("id") id: string): void {}
      abstract audit(): void;
      static { register(Users); }
    }`);
  const [users] = facts.classes;
  expect(users && Object.keys(users.members)).toEqual(["log", "#secret", "db", "remove", "audit", "late"]);
  expect(users && Object.keys(users.statics)).toEqual(["pool"]);
  expect(users?.members.db?.[0]).toMatchObject({ kind: "property", parameter: 0 });
  expect(users?.members.audit?.[0]).toMatchObject({ kind: "method", abstract: true });
  expect(users?.extendsTypes.map((id) => showType(facts, id))).toEqual(["%Row"]);
  expect(users?.decorators.map(({ value }) => show(facts, value))).toEqual(['%Controller("users")']);
  const remove = functionCalled(facts, "Users.remove");
  expect(remove.decorators.map(({ value }) => show(facts, value))).toEqual(['%Delete(":id")', '%Roles("admin")']);
  expect(remove.parameters[0]?.decorators.map(({ value }) => show(facts, value))).toEqual(['%Param("id")']);
  expect(calls(facts, "")).toEqual([
    "%base(%Db)",
    "%open()",
    "%Inject(%TOKEN)",
    '%Delete(":id")',
    '%Roles("admin")',
    '%Param("id")',
    "%register(Users)",
    '%Controller("users")',
  ]);
  expect(calls(facts, "Users.constructor")).toEqual(["%makeLog()", "super()"]);
});
function calls(facts: FileFacts, called: string): string[] {
  const { body } = functionCalled(facts, called);
  const steps = body?.kind === "sequence" ? body.steps : body ? [body] : [];
  return steps.flatMap((step) => (step.kind === "call" ? [show(facts, step.call)] : []));
}

test.each([
  ["Repository<User>", "%Repository<%User>"],
  ["NodeJS.Timeout", "%NodeJS.Timeout"],
  ["string | null", "%string | null"],
  ["(A & B)[]", "%A & %B[]"],
  ["readonly [a: A, b?: B, ...rest: C[]]", "[%A, %B, %C[]]"],
  ["(this: X, a: A, ...b) => asserts a is B", "(%A, none) => %void"],
  ["new (a: A) => B", "new (%A) => %B"],
  ["typeof a.b", "typeof %a.b"],
  ["keyof A", "keyof %A"],
  ["A['b'][number]", '%A["b"][%number]'],
  ['import("m").A.B<C>', "import(m).A.B<%C>"],
  ['typeof import("m")', "typeof import(m)."],
  ["{ [K in keyof A]: B<K> }", "{[K in keyof %A]: %B<K>}"],
  ["A extends B ? C : D", "? %C : %D"],
  ['"a" | 1 | -2 | true', '"a" | 1 | -2 | true'],
  ["{ a: A; b(): B; 'c-d': C; get e(): E }", "{a, b, c-d, e}"],
  ["`a${string}`", "unknown"],
])("types: %s", (type, expected) => {
  const facts = factsOf(`let x: ${type};`);
  const binding = bindingCalled(facts, "x");
  expect(showType(facts, binding.kind === "variable" ? binding.type : null)).toBe(expected);
});
test("type parameters are names of their function, shape or alias", () => {
  const facts = factsOf(
    "function f<T extends A = B>(x: T): x is T { return g<T>(x) as T; } type P<U> = U[]; interface S<V> extends R<V> { v: V; [key: string]: V; (a: V): V }",
  );
  expect(showType(facts, functionCalled(facts, "f").parameters[0]?.type ?? null)).toBe("T");
  expect(showType(facts, functionCalled(facts, "f").returnType)).toBe("%boolean");
  const p = bindingCalled(facts, "P");
  expect(p.kind === "alias" && [p.parameters.length, showType(facts, p.type)]).toEqual([1, "U[]"]);
  const [shape] = facts.shapes;
  expect(shape && [shape.extends.map((id) => showType(facts, id)), showType(facts, shape.index), shape.callable.length]).toEqual([["%R<V>"], "V", 1]);
});
test("an assertion function is one", () => {
  expect(functionCalled(factsOf("function f(x): asserts x is A {}"), "f").asserts).toBe(true);
  expect(functionCalled(factsOf("function f(x): x is A { return true }"), "f").asserts).toBe(false);
});
test("what a file adds to other modules", () => {
  const facts = factsOf(
    'declare module "express" { interface Request { user: User } } declare global { namespace Express { interface User { id: string } } interface Window { a: 1 } } export {};',
  );
  expect(facts.augmentations.map(({ module, name }) => `${module} ${name}`)).toEqual(["express Request", "null Express.User", "null Window"]);
});

test("contexts say why a value stands where it does", () => {
  const facts = factsOf(`
    const plain = { go() {} };
    const typed: Routes = [{ a: () => {} }];
    export default use((x) => x, [() => {}]);
    function make() { return cond ? () => 1 : { b: 2 }; }
    const cast = { c: () => 1 } as Shape;
    target.field = () => 2;
    const named = await fetchAll();`);
  const found = Object.entries(facts.contexts).map(([id, context]) => `${show(facts, Number(id))} ${context.kind}`);
  expect(found.sort()).toEqual(
    [
      "%fetchAll() named",
      "%use(<default>, [<default~2>]) default",
      "<cast.c> field",
      "<default> argument",
      "<default~2> item",
      "<make>1> returned",
      "<plain.go> field",
      "<target.field> assigned",
      "<typed.a> field",
      "[<default~2>] argument",
      "[{a: <typed.a>}] typed",
      "{a: <typed.a>} item",
      "{b: 2} returned",
      "{c: <cast.c>} typed",
      "{go: <plain.go>} named",
    ].filter((line) => !line.endsWith(" default")),
  );
});

test("directives of the file and of a function", () => {
  const facts = factsOf('"use server"; "use strict"; async function f() { "use server"; g(); }');
  expect(facts.directives).toEqual(["use server", "use strict"]);
  expect(functionCalled(facts, "f").directives).toEqual(["use server"]);
});

test("calls stand in the order of the text, the inner of a chain first", () => {
  const facts = factsOf("a(b()).c(); function f() { d(); } e();");
  expect(facts.calls.map((id) => show(facts, id))).toEqual(["%a(%b())", "%a(%b()).c()", "%b()", "%d()", "%e()"]);
});
