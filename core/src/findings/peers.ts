// What the siblings of an open action do: 11 of 12 guarded makes the twelfth an oversight, none of 12 makes it a custom.
// It orders findings and says how sure they are. It never makes a verdict.
import type { GuardEvidence } from "../model/graph.js";
import type { Confidence, Peers } from "../model/report.js";
import type { Obligation, Verdict } from "../model/verdict.js";

/** Fewer tell nothing. */
const fewest = 3;
const most = 2 / 3;

interface Sibling {
  readonly entryPoint: string;
  isGuarded: boolean;
  readonly by: Set<string>;
}

/** nameOf: a guard as people know it; null where it has no name. */
export function openPeers(verdicts: readonly Verdict[], nameOf: (evidence: GuardEvidence) => string | null): (obligation: Obligation) => Peers | null {
  const byFile = new Map<string, Map<string, Sibling>>();
  const byResource = new Map<string, Map<string, Sibling>>();
  for (const verdict of verdicts) {
    const { duty, entryPoint, action } = verdict.obligation;
    if (duty !== "guard" || entryPoint.category !== "request") continue;
    add(byFile, entryPoint.span.file, verdict, nameOf);
    add(byResource, action.resource, verdict, nameOf);
  }
  return ({ entryPoint, action }) =>
    count(byFile.get(entryPoint.span.file), entryPoint.id, "entry points of this file") ??
    count(byResource.get(action.resource), entryPoint.id, `entry points that change ${action.resource}`);
}

function add(groups: Map<string, Map<string, Sibling>>, key: string, verdict: Verdict, nameOf: (evidence: GuardEvidence) => string | null): void {
  const group = groups.get(key) ?? new Map<string, Sibling>();
  groups.set(key, group);
  const { id } = verdict.obligation.entryPoint;
  const sibling = group.get(id) ?? { entryPoint: id, isGuarded: true, by: new Set<string>() };
  group.set(id, sibling);
  sibling.isGuarded &&= verdict.outcome === "held";
  if (verdict.outcome !== "held") return;
  for (const evidence of verdict.evidence) {
    const named = evidence.duty === "guard" ? nameOf(evidence) : null;
    if (named !== null) sibling.by.add(named);
  }
}

function count(group: ReadonlyMap<string, Sibling> | undefined, self: string, among: string): Peers | null {
  const others = [...(group?.values() ?? [])].filter(({ entryPoint }) => entryPoint !== self);
  if (others.length < fewest) return null;
  const guarded = others.filter(({ isGuarded }) => isGuarded);
  const names = new Map<string, number>();
  for (const { by } of guarded) for (const one of by) names.set(one, (names.get(one) ?? 0) + 1);
  const [first] = [...names].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return { guarded: guarded.length, of: others.length, among, by: first?.[0] ?? null };
}

/** How sure it is that this is an oversight. A check that is there and fails is one, whatever the others do. */
export function confidenceOf(isFlawNamed: boolean, peers: Peers | null): Confidence {
  if (isFlawNamed) return "high";
  if (!peers) return "medium";
  if (peers.guarded >= peers.of * most) return "high";
  return peers.guarded === 0 ? "low" : "medium";
}
