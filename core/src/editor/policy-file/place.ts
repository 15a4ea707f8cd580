// Where that is defined which a part of the policy names: functions in the sources, guards and audits in the policy itself.
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { policyFile, type Span } from "../../index.js";
import type { Known } from "./known.js";
import { placeAt, rangeIn } from "./slots.js";

/** Empty: it names nothing that has a place. */
export function placeInPolicy(text: string, offset: number, known: Known): readonly Span[] {
  const { slot, written, isKey } = placeAt(text, offset);
  if (written === null || isKey) return [];
  if (slot === "function" || slot === "unseen") return known.locate(written);
  if (slot === "guard" || slot === "audit") return keyOf(text, [`${slot}s`, written]);
  return [];
}

function keyOf(text: string, path: readonly string[]): readonly Span[] {
  const root = parseTree(text);
  const key = root && findNodeAtLocation(root, [...path])?.parent?.children?.[0];
  if (!key) return [];
  const { start, end } = rangeIn(text, key.offset, key.offset + key.length);
  return [{ file: policyFile, start: { line: start.line + 1, column: start.character + 1 }, end: { line: end.line + 1, column: end.character + 1 } }];
}
