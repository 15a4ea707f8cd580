// The idioms by which servers reach their own code.
import { describe, expect, it } from "vitest";
import { projectOf } from "./project-of.js";

describe("a call finds the project's own function", () => {
  it("through re-exports, stars and renamed exports", () => {
    const { runs } = projectOf({
      "src/a.ts": `export function remove() {} export default function () {}`,
      "src/index.ts": `export * from "./a"; export { remove as drop, default as main } from "./a";`,
      "src/b.ts": `import { remove, drop, main } from "./index"; import * as all from "./index"; remove(); drop(1); main(2); all.drop(3);`,
    });
    expect(runs("remove()")).toEqual(["src/a.ts#remove"]);
    expect(runs("drop(1)")).toEqual(["src/a.ts#remove"]);
    expect(runs("main(2)")).toHaveLength(1);
    expect(runs("all.drop(3)")).toEqual(["src/a.ts#remove"]);
  });
  it("through a star behind that of a file that exports an object as a whole, or of a library", () => {
    const { runs } = projectOf({
      "src/timer.ts": `const timer = { start() {} }; module.exports = timer;`,
      "src/dates.ts": `export * from "dates";`,
      "src/users.ts": `export function nameOf() {}`,
      "src/index.ts": `export * from "./timer"; export * from "./dates"; export * from "./users";`,
      "src/a.ts": `import { nameOf, start } from "./index"; nameOf(1); start(2);`,
    });
    expect(runs("nameOf(1)")).toEqual(["src/users.ts#nameOf"]);
    expect(runs("start(2)")).toHaveLength(1);
  });
  it("through an answer that nobody has typed", () => {
    const { runs } = projectOf({
      "src/a.ts": `function make() { return { inner: { run() {} } }; } async function later() { return make(); } async function main() { (await later()).inner.run(); }`,
    });
    expect(runs("(await later()).inner.run")).toHaveLength(1);
  });
  it("through ReturnType, typeof and mapped types", () => {
    const { runs } = projectOf({
      "src/a.ts": `class A { go() {} } const table = { a: A }; type All = { [K in keyof typeof table]: InstanceType<(typeof table)[K]> };
        function open(): All { throw 1; } type Opened = ReturnType<typeof open>; export function f(all: Opened) { all.a.go(); }`,
    });
    expect(runs("all.a.go")).toEqual(["src/a.ts#A.go"]);
  });
  it("through generics that are read off the arguments", () => {
    const { runs } = projectOf({
      "src/a.ts": `class A { go() {} } function same<T>(x: T): T { return x; } function first<T>(xs: T[]): T { return xs[0]; } same(new A()).go(); first([new A()]).go();`,
    });
    expect(runs("same(new A()).go")).toEqual(["src/a.ts#A.go"]);
    expect(runs("first([new A()]).go")).toEqual(["src/a.ts#A.go"]);
  });
  it("through a base class's type arguments", () => {
    const { runs } = projectOf({
      "src/a.ts": `class User { save() {} } class Repo<T> { one(): Promise<T> { throw 1; } } class Users extends Repo<User> {} async function f(u: Users) { (await u.one()).save(); }`,
    });
    expect(runs("(await u.one()).save")).toEqual(["src/a.ts#User.save"]);
  });
  it("in callbacks over lists, promises and maps", () => {
    const { runs } = projectOf({
      "src/a.ts": `class A { go() {} stop() {} end() {} } declare const xs: A[]; declare const m: Map<string, A>; declare const p: Promise<A>;
        xs.filter(Boolean).map((x) => x.go()); p.then((a) => a.stop()); m.get("k")?.end();`,
    });
    expect(runs("x.go")).toEqual(["src/a.ts#A.go"]);
    expect(runs("a.stop")).toEqual(["src/a.ts#A.stop"]);
    expect(runs(`m.get("k")?.end`)).toEqual(["src/a.ts#A.end"]);
  });
  it("behind an interface: whoever implements it, object literals too", () => {
    const { runs, callees } = projectOf({
      "src/a.ts": `interface Store { remove(): void } class Disk implements Store { remove() {} } const memory: Store = { remove() {} }; class Fast extends Disk { remove() {} } export function f(s: Store) { s.remove(); }`,
    });
    expect(runs("s.remove")).toEqual(["src/a.ts#Disk.remove", "src/a.ts#Fast.remove", "src/a.ts#memory.remove"]);
    expect(callees("s.remove").signatures).toHaveLength(1);
  });
  it("behind an interface that extends another: only those of the one that was asked", () => {
    const { runs } = projectOf({
      "src/a.ts": `interface Store { get(): void } interface Users extends Store {} interface Orders extends Store {}
        class UserStore implements Users { get() {} } class OrderStore implements Orders { get() {} } export function f(users: Users) { users.get(); }`,
    });
    expect(runs("users.get")).toEqual(["src/a.ts#UserStore.get"]);
  });
  it("that stands as the default of a parameter", () => {
    const { runs } = projectOf({
      "src/a.ts": `export function f(pick: () => number = () => 1, { also = () => 2 }: { also?: () => number } = {}) { pick(); also(); }`,
    });
    expect(runs("pick()")).toHaveLength(1);
    expect(runs("also()")).toHaveLength(1);
  });
  it("behind a key of a table that starts empty", () => {
    const { runs } = projectOf({ "src/a.ts": `class A { go() {} } class B { private all: Record<string, A> = {}; run(key: string) { this.all[key].go(); } }` });
    expect(runs("this.all[key].go")).toEqual(["src/a.ts#A.go"]);
  });
  it("that a constructor assigns", () => {
    const { runs } = projectOf({ "src/a.ts": `class A { private timer: Function; constructor() { this.timer = () => 1; } run() { this.timer(); } }` });
    expect(runs("this.timer()")).toHaveLength(1);
  });
  it("in a template method: the subclass's own", () => {
    const { runs } = projectOf({
      "src/a.ts": `abstract class Base { run() { this.step(1); } abstract step(n: number): void } class Leaf extends Base { step(n: number) {} }`,
    });
    expect(runs("this.step(1)")).toContain("src/a.ts#Leaf.step");
  });
  it("whose name is a property of the prototype of all objects", () => {
    const { callees } = projectOf({ "src/a.ts": `const o = { a() {} }; o.constructor(); o.toString();` });
    expect(callees("o.constructor").functions).toEqual([]);
  });
  it("inside what a library's wrapper returned, and says through which", () => {
    const { callees } = projectOf({ "src/a.ts": `import { cache } from "react"; const load = cache(async () => 1); load();` });
    const { wrapped, externals } = callees("load()");
    expect(externals.map((each) => each.origin)).toEqual(["react#cache()"]);
    expect(wrapped.map((each) => each.by.origin)).toEqual(["react#cache()"]);
  });
  it("through a module that went through a wrapper", () => {
    const { runs } = projectOf({
      "src/c.ts": `export function remove() {}`,
      "src/a.ts": `import { wrap } from "lib"; import * as c from "./c"; const w = wrap(c); w.remove();`,
    });
    expect(runs("w.remove")).toEqual(["src/c.ts#remove"]);
  });
  it("that the project itself added to a library's type", () => {
    const { runs } = projectOf({
      "src/s.ts": `export class Users { remove() {} } declare module "fastify" { interface FastifyInstance { users: Users } }`,
      "src/a.ts": `import type { FastifyInstance } from "fastify"; export function f(app: FastifyInstance) { app.users.remove(); }`,
    });
    expect(runs("app.users.remove")).toEqual(["src/s.ts#Users.remove"]);
  });
  it("on a record that a library's model found", () => {
    const { runs } = projectOf({
      "src/a.ts": `import { Model } from "sequelize"; class User extends Model { rename() {} } async function f() { const u = await User.findByPk(1); u.rename(); }`,
    });
    expect(runs("u.rename")).toEqual(["src/a.ts#User.rename"]);
  });
});

describe("what cannot be found", () => {
  it("is lost where the receiver is the project's own", () => {
    const { callees } = projectOf({ "src/b.ts": "export const x = 1;", "src/a.ts": `import { gone } from "./b"; class A { f() { this.missing(); } } gone();` });
    expect(callees("this.missing").lost).toBe(true);
    expect(callees("gone()").lost).toBe(true);
  });
  it("ends, however the project circles", () => {
    const { callees } = projectOf({
      "src/a.ts": `import { b } from "./b"; export const a = () => b(); a().x();`,
      "src/b.ts": `import { a } from "./a"; export const b = () => a();`,
    });
    expect(callees("a().x").functions).toEqual([]);
  });
});

describe("what holds itself", () => {
  it("a record that is spread into itself ends", () => {
    const { runs } = projectOf({ "src/a.ts": `let state = { run() {} }; state = { ...state, ...state }; state.run(); state.gone();` });
    expect(runs("state.run")).toHaveLength(1);
    expect(runs("state.gone")).toEqual([]);
  });
  it("a promise that promises itself ends", () => {
    const { runs } = projectOf({
      "src/a.ts": `class A { go() {} } async function again(n: number) { if (n > 3) return new A(); return again(n + 1); } async function f() { (await again(0)).go(); }`,
    });
    expect(runs("(await again(0)).go")).toEqual(["src/a.ts#A.go"]);
  });
});
