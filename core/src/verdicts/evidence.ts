// Evidence compared: one key for what proves the same, and which of two proves more.
import type { GuardEvidence, NearMiss } from "../model/graph.js";
import type { Span } from "../model/names.js";
import { type Level, levels } from "../model/policy.js";
import { knownOfEvidence } from "./known.js";
import { termKey, termKeys } from "./terms.js";

/** What is proved, wherever it stands: the same guard in both arms of a choice has one key. */
export function evidenceKey(evidence: GuardEvidence): string {
  const known = knownOfEvidence(evidence);
  known.key ??= writeKey(evidence);
  return known.key;
}
function writeKey({ guard, level, permission, subject, about, arms }: GuardEvidence): string {
  return `${rank(level)} ${guard} ${permission ? termKey(permission) : ""} ${subject ? termKey(subject) : ""} ${termKeys(about)} ${arms.map(evidenceKey).join("|")}`;
}

const missKeys = new WeakMap<NearMiss, string>();

export function missKey(miss: NearMiss): string {
  const known = missKeys.get(miss);
  if (known !== undefined) return known;
  const key = `${miss.flaw} ${spanKey(miss.evidence.span)} ${evidenceKey(miss.evidence)}`;
  missKeys.set(miss, key);
  return key;
}

export function spanKey({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}

export function rank(level: Level): number {
  return levels.indexOf(level);
}

export function weaker(a: Level, b: Level): Level {
  return rank(a) <= rank(b) ? a : b;
}

/** It holds only if something in it turns out to be the caller. */
export function isPending({ about, arms }: GuardEvidence): boolean {
  return about.length > 0 || arms.some(isPending);
}

/** Strongest first; of equals, by key. */
export function byStrength(a: GuardEvidence, b: GuardEvidence): number {
  return rank(b.level) - rank(a.level) || compare(evidenceKey(a), evidenceKey(b));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
