// One value, one text: canonical JSON, and digests of texts. What is equal has equal bytes.
import { createHash } from "node:crypto";
import { type Digest, name } from "./names.js";

/** Keys in code unit order, no insignificant space, fields that are undefined left out, arrays as they are. */
export function canonicalJson(value: unknown): string {
  const parts: string[] = [];
  append(parts, value);
  return parts.join("");
}

export function digestOf(text: string): Digest {
  return name<"Digest">(`sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`);
}

function append(parts: string[], value: unknown): void {
  if (Array.isArray(value)) appendList(parts, value);
  else if (typeof value === "object" && value !== null) appendRecord(parts, value);
  else parts.push(scalar(value));
}

function appendList(parts: string[], list: readonly unknown[]): void {
  parts.push("[");
  for (let i = 0; i < list.length; i++) {
    if (i > 0) parts.push(",");
    append(parts, list[i]);
  }
  parts.push("]");
}

function appendRecord(parts: string[], record: object): void {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype !== Object.prototype && prototype !== null) throw new Error("Only plain records have a canonical form: a Map, a Set or a Date has none.");
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  parts.push("{");
  entries.forEach(([key, value], index) => {
    parts.push(index > 0 ? "," : "", JSON.stringify(key), ":");
    append(parts, value);
  });
  parts.push("}");
}

function scalar(value: unknown): string {
  const whole = value === null || typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  if (!whole) throw new Error(`A value of type ${typeof value} (${String(value)}) has no canonical form.`);
  return JSON.stringify(value);
}
