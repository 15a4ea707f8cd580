// Factories and wrappers: closures keep what they were made with.
import { describe, expect, it } from "vitest";
import { projectOf } from "./project-of.js";

describe("a closure", () => {
  const factory = `export function requireRole(role: string) { return (user: unknown) => { check(user, role); }; } function check(u: unknown, r: string) {}`;

  it("is another one for another argument, and the same for the same", () => {
    const { resolver, call } = projectOf({ "src/a.ts": `${factory} requireRole("admin"); requireRole("owner"); requireRole( "admin" );` });
    const keys = [`requireRole("admin")`, `requireRole("owner")`, `requireRole( "admin" )`].map((text) =>
      resolver.valuesOf(call(text)).map((value) => value.key),
    );
    expect(keys[0]).toHaveLength(1);
    expect(keys[0]).not.toEqual(keys[1]);
    expect(keys[0]).toEqual(keys[2]);
  });
  it("knows the argument inside", () => {
    const { resolver, call, facts } = projectOf({ "src/a.ts": `${factory} requireRole("admin");` });
    const [closure] = resolver.valuesOf(call("requireRole"));
    if (closure?.kind !== "function") throw new Error("no closure");
    const check = call("check(user, role)");
    const expression = facts.get(check.file)?.expressions[check.expression];
    const role = expression?.kind === "call" ? expression.arguments[1] : undefined;
    if (role === undefined) throw new Error("no argument");
    const values = resolver.valuesOf({ file: check.file, expression: role, scope: resolver.enter(closure, null) });
    expect(values.map((value) => value.key)).toEqual([`v:"admin"`]);
  });

  it("runs the function that its factory was handed", () => {
    const { resolver, call } = projectOf({
      "src/a.ts": `function withAuth(inner: (x: number) => void) { return (x: number) => inner(x); } function remove(x: number) {} const route = withAuth(remove); route(1);`,
    });
    const [route] = resolver.calleesOf(call("route(1)")).functions;
    if (!route) throw new Error("no route");
    const { functions } = resolver.calleesOf({ ...call("inner(x)"), scope: resolver.enter(route, call("route(1)")) });
    expect(functions.map(resolver.originOf)).toEqual(["src/a.ts#remove"]);
  });
  it("is bound for the body that a call enters", () => {
    const { resolver, call } = projectOf({
      "src/a.ts": `function inTransaction(work: () => void) { work(); } function remove() {} inTransaction(remove); inTransaction(() => 1);`,
    });
    const outer = call("inTransaction(remove)");
    const [callee] = resolver.calleesOf(outer).functions;
    if (!callee) throw new Error("no callee");
    const { functions } = resolver.calleesOf({ ...call("work()"), scope: resolver.enter(callee, outer) });
    expect(functions.map(resolver.originOf)).toEqual(["src/a.ts#remove"]);
  });
  it("does not nest without end", () => {
    const { resolver, call } = projectOf({ "src/a.ts": `function twice(f: any): any { return twice(() => f()); } twice(() => 1);` });
    expect(resolver.valuesOf(call("twice(() => 1)"))).toEqual([]);
  });
});
