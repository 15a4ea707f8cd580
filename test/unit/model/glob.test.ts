import { expect, test } from "vitest";
import { compileGlob, matchesGlob } from "../../../core/src/model/glob.js";

test.each([
  ["src/*.ts", ["src/a.ts", "src/.ts"], ["src/a/b.ts", "src/a.tsx", "xsrc/a.ts"]],
  ["**/*.ts", ["a.ts", "src/a.ts", "src/deep/a.ts"], ["a.js", "src/ats"]],
  ["src/**", ["src", "src/a", "src/a/b.ts"], ["srcs/a", "a/src/b"]],
  ["src/**/users.ts", ["src/users.ts", "src/a/users.ts", "src/a/b/users.ts"], ["src/busers.ts", "users.ts"]],
  ["**", ["", "a", "a/b"], []],
  ["a?c", ["abc"], ["ac", "a/c", "abbc"]],
  ["*.{ts,js}", ["a.ts", "a.js"], ["a.{ts,js}", "a.tsx"]],
  ["{apps,packages/{a,b}}/**", ["apps/x", "packages/a/x", "packages/b"], ["packages/c/x", "packages"]],
  ["{**/*.gen.ts,old/**}", ["a/b.gen.ts", "b.gen.ts", "old/x", "old"], ["a/old/x"]],
  ["app/[id]/(admin)/*.ts", ["app/[id]/(admin)/route.ts"], ["app/i/(admin)/route.ts"]],
  ["http GET /users/{id}", ["http GET /users/{id}"], ["http GET /users/id"]],
  ["a\\*b", ["a*b"], ["axb"]],
  ["./src/a.ts", ["src/a.ts"], ["./src/a.ts"]],
  ["a**b", ["ab", "axxb"], ["a/b"]],
])("%s means what people expect of it.", (glob, yes, no) => {
  expect(yes.filter((path) => !matchesGlob(glob, path))).toEqual([]);
  expect(no.filter((path) => matchesGlob(glob, path))).toEqual([]);
});

test.each([
  ["stars", "*a".repeat(300)],
  ["deep stars", "**/".repeat(300)],
  ["choices", "{a,aa,aaa,*}".repeat(100)],
  ["choices in choices", `${"{a,".repeat(5_000)}b${"}".repeat(5_000)}`],
  ["braces that never close", "{,".repeat(5_000)],
])("A hostile glob of many %s does not hold us up.", (_, glob) => {
  const start = performance.now();
  compileGlob(glob)("a".repeat(200));
  expect(performance.now() - start).toBeLessThan(2_000);
});
