import { expect, test } from "vitest";
import { canonicalJson, digestOf } from "../../../core/src/model/canonical.js";

test("Two records that differ in the order of their keys have the same bytes.", () => {
  expect(canonicalJson({ b: [2, 1], a: { d: null, c: "x" } })).toBe('{"a":{"c":"x","d":null},"b":[2,1]}');
  expect(canonicalJson({ a: { c: "x", d: null }, b: [2, 1] })).toBe(canonicalJson({ b: [2, 1], a: { d: null, c: "x" } }));
});

test("Keys are sorted by code unit, so no machine's language changes the order.", () => {
  expect(canonicalJson({ ä: 1, a: 2, Z: 3, "10": 4, "9": 5 })).toBe('{"10":4,"9":5,"Z":3,"a":2,"ä":1}');
});

test("An undefined field is as good as none.", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test("What has no JSON is refused instead of silently turned into null or {}.", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, [undefined], new Map([[1, 2]]), new Set(), new Date(0), () => 1, 1n]) {
    expect(() => canonicalJson(value)).toThrow();
  }
});

test("A digest names its algorithm and depends on every byte.", () => {
  expect(digestOf("")).toBe("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(digestOf("a")).not.toBe(digestOf("a\n"));
});
