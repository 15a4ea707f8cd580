// Where people look for an entry point: where the call is written that tells of it, and not in the function that it goes through.
import type { Span } from "../model/names.js";
import { factsOf, type Linking } from "./linking.js";
import { callAt, spanOf } from "./places.js";
import { partsOf } from "./resolve/parts.js";
import type { Site } from "./resolve/resolved.js";
import type { Round, Stand } from "./stands.js";

/** The item of the innermost loop; else the call on the way that no longer hands on what its own function was given. */
export function spanSeen(linking: Linking, { scope, levels }: Stand, rounds: readonly Round[], registered: Site): Span {
  const inRound = [...levels.flatMap((level) => level.rounds), ...rounds].at(-1);
  const item = inRound && scope ? roundSite(scope.bound, inRound) : null;
  const inItem = item && spanWithin(linking, item, 0);
  if (inItem) return inItem;
  let seen = registered;
  for (const { file, call, isNew } of levels.toReversed()) {
    if (isNew || !handsOn(linking, seen)) break;
    if (call !== null) seen = { file, expression: call, scope: null };
  }
  const facts = factsOf(linking, seen.file);
  return spanOf(facts, callAt(facts, seen.expression)?.at ?? [0, 0]);
}

/** Among its arguments are parameters of the functions that it stands in. */
function handsOn(linking: Linking, { file, expression }: Site): boolean {
  const { expressions, bindings } = factsOf(linking, file);
  const call = expressions[expression];
  const waiting = call?.kind === "call" ? [...call.arguments] : [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const found = expressions[id];
    if (found?.kind === "name" && bindings[found.binding]?.kind === "parameter") return true;
    if (found && found.kind !== "call") waiting.push(...partsOf(found));
  }
  return false;
}

function roundSite(bound: ReadonlyMap<string, Site>, { over }: Round): Site | null {
  return bound.get(over) ?? null;
}

/** The first thing in it that has a place of its own. */
function spanWithin(linking: Linking, { file, expression }: Site, depth: number): Span | null {
  const facts = factsOf(linking, file);
  const found = facts.expressions[expression];
  if (!found || depth > 4) return null;
  if (found.kind === "call") return spanOf(facts, found.at);
  if (found.kind === "function") return spanOf(facts, facts.functions[found.function]?.at ?? [0, 0]);
  for (const part of partsOf(found)) {
    const inner = spanWithin(linking, { file, expression: part, scope: null }, depth + 1);
    if (inner) return inner;
  }
  return null;
}
