// Programs compare and sign these bytes.
import { expect, test } from "vitest";
import { json } from "../../../core/src/report/formats/json.js";
import { policy, sampleReport, verdicts } from "./sample.js";

const look = { width: 80, colour: false };
const text = json.show(sampleReport(), look);

test("the order of the verdicts does not matter", () => {
  expect(json.show(sampleReport([...verdicts].reverse(), policy), look)).toBe(text);
});

test("width and colour do not matter", () => {
  expect(json.show(sampleReport(), { width: 200, colour: true })).toBe(text);
});

test("it is one line, with the keys of every object in order", () => {
  expect(text.indexOf("\n")).toBe(text.length - 1);
  const keysInOrder = (value: unknown): boolean => {
    if (typeof value !== "object" || value === null) return true;
    const keys = Object.keys(value);
    return (Array.isArray(value) || keys.every((key, index) => index === 0 || (keys[index - 1] ?? "") < key)) && Object.values(value).every(keysInOrder);
  };
  expect(keysInOrder(JSON.parse(text))).toBe(true);
});

test("verdicts name entry point and action by id, and permissions as their author wrote them", () => {
  const { verdicts: shown } = JSON.parse(text);
  expect(shown[0]).toMatchObject({ entryPoint: "http DELETE /me", action: "src/services/user.ts:41:9 delete User", duty: "guard", outcome: "open" });
  expect(shown.find(({ outcome }: { outcome: string }) => outcome === "held").evidence).toMatchObject([{ guard: "requireAdmin", permission: "key:create" }]);
});
