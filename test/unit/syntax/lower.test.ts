// The order of evaluation, construct by construct.
import { expect, test } from "vitest";
import { bodyOf, stepsOf } from "./show.js";

const cases: readonly (readonly [title: string, body: string, steps: string])[] = [
  ["a statement's answer is dropped", "a();", "call %a()"],
  ["`void` drops an answer, and still calls", "void a();", "call %a()"],
  ["a stored answer is kept", "const x = a();", "kept %a()"],
  ["arguments run before the call, first to last", "a(b(), c());", "kept %b(); kept %c(); call %a(%b(), %c())"],
  ["the receiver runs before the arguments", "a().b(c());", "kept %a(); kept %c(); call %a().b(%c())"],
  ["an awaited call is settled where it stands", "await a();", "awaited %a()"],
  ["a promise made earlier is settled where it is awaited", "const p = a(); b(); await p;", "kept %a(); call %b(); await p"],
  ["an assertion around an awaited call hides nothing", "await (a() as X);", "awaited %a()"],
  ["awaiting a choice awaits each arm", "await (x ? a() : b());", "choice(%x){awaited %a()}{awaited %b()}"],
  ["awaiting `??` awaits both sides", "await (a() ?? b());", "awaited %a(); choice((%a() equal null)){awaited %b()}{}"],
  ["Promise.all is awaited, its calls are not", "await Promise.all([a(), b()]);", "kept %a(); kept %b(); awaited %Promise.all([%a(), %b()])"],
  ["a returned call is returned, not kept", "return a();", "returned %a(); return %a()"],
  ["return await is awaited", "return await a();", "awaited %a(); return await %a()"],
  ["a return of a choice returns each arm", "return x ? a() : b;", "choice(%x){returned %a()}{}; return (%x ? %a() : %b)"],
  ["throw evaluates what it throws", "throw new E(a());", "kept %a(); kept new %E(%a()); throw new %E(%a())"],

  ["the condition's calls come before the choice", "if (a()) b(); else c();", "kept %a(); choice(%a()){call %b()}{call %c()}"],
  ["an early exit is an arm", "if (!a) return; b();", "choice(not %a){return}{}; call %b()"],
  ["a choice without steps leaves no trace", "if (a) { x = 1; } else {} b();", "call %b()"],
  ["`&&` runs the right only if the left holds", "a() && b();", "kept %a(); choice(%a()){call %b()}{}"],
  ["`||` runs the right only if the left does not hold", "a() || b();", "kept %a(); choice(%a()){}{call %b()}"],
  ["`??` runs the right only if there is nothing", "const x = a ?? b();", "choice((%a equal null)){kept %b()}{}"],
  ["short circuit within a condition, then the whole", "if (a && b()) c();", "choice(%a){kept %b()}{}; choice((%a and %b())){call %c()}{}"],
  ["short circuit inside of arguments", "f(a && b());", "choice(%a){kept %b()}{}; call f((%a and %b()))"],
  ["a condition without calls needs no choice of its own", "if (a && b) c();", "choice((%a and %b)){call %c()}{}"],
  ["the ternary as a statement drops both answers", "x ? a() : b();", "choice(%x){call %a()}{call %b()}"],
  ["a comma evaluates both, and is the last", "const x = (a(), b());", "call %a(); kept %b()"],
  ["a comma before a name does not stick to the name", "g((a(), b)); g(b);", "call %a(); call %g(%b); call %g(%b)"],
  ["nor before a null", "g((a(), null)); g(null);", "call %a(); call %g(null); call %g(null)"],
  ["compiled imports are called through a comma", "(0, m.a)(b());", "kept %b(); call %m.a(%b())"],

  ["an optional call may not run", "a?.();", "fork{}{call %a()}"],
  ["an optional member's call may not run, nor its arguments", "a?.b(c());", "fork{}{kept %c(); call %a?.b(%c())}"],
  ["from a `?.` on, the rest of the chain may not run", "a()?.b().c(d());", "kept %a(); fork{}{kept %a()?.b(); kept %d(); call %a()?.b().c(%d())}"],
  ["optional in optional", "a?.b()?.c();", "fork{}{kept %a?.b(); fork{}{call %a?.b()?.c()}}"],
  ["an optional key", "a?.[b()].c;", "fork{}{kept %b()}"],
  ["awaiting an optional call", "await a?.b();", "fork{}{awaited %a?.b()}"],

  ["spreads and holes run", "a(...b(), `${c()}`);", "kept %b(); kept %c(); call %a(spread %b(), `${%c()}`)"],
  ["a tagged template is a call", "sql`x ${a()}`;", "kept %a(); call %sql`x ${%a()}`"],
  [
    "fields of a record run in order, its functions do not",
    "g({ x: a(), y: () => b(), ...c(), [d()]: 1 });",
    "kept %d(); kept %a(); kept %c(); call %g({x: %a(), y: <f>1>, ...%c(), null: 1})",
  ],
  [
    "arithmetic, comparisons, typeof, delete",
    "if (typeof a() === b() + c()) delete d().e;",
    "kept %a(); kept %b(); kept %c(); choice((other(%a()) equal other(%b(), %c()))){kept %d()}{}",
  ],
  ["yield evaluates its value", "yield a(); yield* b();", "kept %a(); kept %b()"],
  ["a function called in place is a call", "(() => { a(); })();", "call <f>1>()"],
  ["`new` is a call", "new A(b());", "kept %b(); call new %A(%b())"],

  ["a member is assigned after its value", "a().b = c();", "kept %a(); kept %c(); assign %a().b = %c()"],
  ["a plain name is not a member", "let x; x = a();", "kept %a()"],
  ["`??=` writes only if there is nothing", "a.b ??= c();", "choice((%a.b equal null)){kept %c(); assign %a.b = %c()}{}"],
  ["`||=` and `&&=` too", "a.b ||= c(); a.d &&= e();", "choice(%a.b){}{kept %c(); assign %a.b = %c()}; choice(%a.d){kept %e(); assign %a.d = %e()}{}"],
  ["`+=` and `++` on members", "a.b += c(); a.d++;", "kept %c(); assign %a.b = other(%a.b, %c()); assign %a.d = other(%a.d)"],
  ["members in a pattern are assigned their parts", "[a.b, c] = d();", "kept %d(); assign %a.b = %d()[0]"],
  ["members in a nested pattern too", "({ x: { y: a.b = c() }, ...a.d } = e);", "kept %c(); assign %a.b = (%e.x.y nullish %c()); assign %a.d = %e"],

  ["defaults in a declaration may run", "const { a = b(), c: [d = e()] } = g();", "kept %g(); fork{}{kept %b()}; fork{}{kept %e()}"],

  ["import of a literal is followed, not called", 'const x = await import("./a");', ""],
  ["import of anything else cannot be seen", "await import(a());", "kept %a(); blind dynamic-import"],
  ["require of anything else cannot be seen", "require(a);", "blind dynamic-import"],
  ["import of data runs nothing, whichever it is", "await import(`./${a()}.json`);", "kept %a()"],
  ["eval cannot be seen", "eval(a());", "kept %a(); blind eval; call %eval(%a())"],
  ["new Function cannot be seen", 'const x = new Function("a");', 'blind eval; kept new %Function("a")'],
];

test.each(cases)("%s", (_title, body, steps) => {
  expect(bodyOf(body)).toBe(steps);
});

test("a local function called eval is no eval", () => {
  expect(stepsOf("function f(eval) { eval(1); }")).toBe("call eval(1)");
});

test("parameter defaults may run before the body", () => {
  expect(stepsOf("function f(x = a(), { y = b() } = {}) { c(); }")).toBe("fork{}{kept %a()}; fork{}{kept %b()}; call %c()");
});

test("an arrow's expression is returned", () => {
  expect(stepsOf("const f = () => a();")).toBe("returned %a(); return %a()");
});

test("the file's own body is its statements, in order", () => {
  expect(stepsOf('import "x"; a(); function g() { hidden(); } export default b();', "")).toBe("call %a(); kept %b()");
});

test("components and expressions in tags run, where the tag stands", () => {
  const text = "const f = () => { g(<List a={b()} {...c()}><p>{d()}</p>{/* none */}</List>); };";
  expect(stepsOf(text, "f", "page.tsx")).toBe("kept %b(); kept %c(); kept %d(); call %g(other(%List, %b(), %c(), other(%d())))");
});
