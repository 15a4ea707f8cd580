// Metadata that decorators left for a guard, and that no guard on the way reads: `@Roles("admin")` without a guard behind it.
import type { Stage } from "../model/graph.js";
import type { PackId } from "../model/names.js";
import type { RouteMeaning } from "../packs/pack.js";
import { bareEvidence } from "./evidence.js";
import { functionAt } from "./function-at.js";
import { factsOf, isWithin, type Linking } from "./linking.js";
import { callAt } from "./places.js";
import { readCall } from "./read-call.js";
import type { ResolvedFunction } from "./resolve/resolved.js";

type Body = Pick<ResolvedFunction, "file" | "index" | "scope">;
const deepest = 3;

/** A guard that cannot be seen may read anything: then nothing is said. */
export function unreadMetadata(linking: Linking, pack: PackId, { claims = [] }: RouteMeaning, stages: readonly Stage[]): readonly Stage[] {
  if (!claims.length || stages.some((stage) => stage.kind === "blind")) return [];
  const keys = new Set<string>();
  const seen = new Set<string>();
  for (const stage of stages) {
    const body = stage.kind === "function" && stage.role !== "last" ? linking.instances.get(stage.instance) : undefined;
    if (body) collectKeys(linking, body, keys, seen, 0);
  }
  return claims
    .filter(({ key }) => !keys.has(key))
    .map(({ at }) => ({ kind: "near-guard", miss: { evidence: bareEvidence(pack, "authorized", "decorator", at), flaw: "inert-metadata", at: null } }));
}

function collectKeys(linking: Linking, body: Body, keys: Set<string>, seen: Set<string>, depth: number): void {
  const id = `${body.file}#${body.index}`;
  if (seen.has(id) || depth > deepest) return;
  seen.add(id);
  const facts = factsOf(linking, body.file);
  for (const expression of facts.calls) {
    const call = callAt(facts, expression);
    if (!call || !isWithin(facts, functionAt(facts, call.at), body.index)) continue;
    const read = readCall(linking, { file: body.file, expression, scope: body.scope });
    for (const { meaning } of read.guards) if (meaning.shape === "metadata") for (const key of meaning.keys) keys.add(key);
    for (const fn of read.callees.functions) collectKeys(linking, { ...fn, scope: linking.resolver.enter(fn, read.site) }, keys, seen, depth + 1);
  }
}
