// Metadata that decorators left for a guard, and that no guard on the way reads: `@Roles("admin")` without a guard behind it.
import type { Stage } from "../model/graph.js";
import type { PackId } from "../model/names.js";
import type { RouteMeaning } from "../packs/pack.js";
import { bareEvidence } from "./evidence.js";
import type { Linking } from "./linking.js";
import { keysReadIn } from "./metadata-keys.js";

/** A guard that cannot be seen may read anything: then nothing is said. */
export function unreadMetadata(linking: Linking, pack: PackId, { claims = [] }: RouteMeaning, stages: readonly Stage[]): readonly Stage[] {
  if (!claims.length || stages.some((stage) => stage.kind === "blind")) return [];
  const bodies = stages.flatMap((stage) => (stage.kind === "function" && stage.role !== "last" ? (linking.instances.get(stage.instance) ?? []) : []));
  const keys = new Set(bodies.flatMap((body) => [...keysReadIn(linking, body)]));
  return claims
    .filter(({ key }) => !keys.has(key))
    .map(({ at }) => ({ kind: "near-guard", miss: { evidence: bareEvidence(pack, "authorized", "decorator", at), flaw: "inert-metadata", at: null } }));
}
