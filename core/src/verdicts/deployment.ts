// Tests of where the server runs: `if (process.env.VERCEL !== "1") return;` before a check lets everybody through wherever else it is started.
import type { Flaw, GuardEvidence, NearMiss, Term } from "../model/graph.js";
import { placeOf } from "./places.js";
import { termKey } from "./terms.js";
import { meetTested, type Tested } from "./tested.js";

/** What platforms and build tools set by themselves. A switch of the server's own (`SKIP_CHECKS`) is whoever's who starts it. */
const told = new Set(["NODE_ENV", "VERCEL", "VERCEL_ENV", "NETLIFY", "RENDER", "CI"]);

/** Beside a constant, and nothing else. */
export function asksWhereItRuns(test: Term): boolean {
  switch (test.kind) {
    case "not":
      return asksWhereItRuns(test.of);
    case "equal":
      return (tellsWhere(test.left) && isConstant(test.right)) || (tellsWhere(test.right) && isConstant(test.left));
    default:
      return tellsWhere(test);
  }
}
function tellsWhere(term: Term): boolean {
  const { root, path } = placeOf(term);
  if (root.kind !== "named") return false;
  const [from, variable] = [root.origin, ...path].join(".").split("process.env.");
  return from === "global#" && told.has(variable ?? "");
}
function isConstant({ kind }: Term): boolean {
  return kind === "literal" || kind === "nothing";
}

interface Way {
  readonly tested: Tested | null;
  readonly missed: ReadonlyMap<string, NearMiss>;
}

/** What is to be said of checks that stand on one of two ways only. One that is switched off elsewhere may not be met at all on the other. */
export function missesBetween(lost: readonly GuardEvidence[], a: Way, b: Way, flawOf: (evidence: GuardEvidence) => Flaw): readonly NearMiss[] {
  const isSwitched = isPartedByDeployment(a.tested, b.tested);
  const told = lost.map((evidence): NearMiss => ({ evidence, flaw: isSwitched ? "switched-off" : flawOf(evidence), at: null }));
  return isSwitched
    ? told
    : [...told, ...[...switchedOn(a, b), ...switchedOn(b, a)].map((evidence): NearMiss => ({ evidence, flaw: flawOf(evidence), at: null }))];
}

/** Nothing, where the other way has a check of its own that is switched off. */
function switchedOn(way: Way, other: Way): readonly GuardEvidence[] {
  return switchedOffIn(other).length > 0 ? [] : switchedOffIn(way);
}
function switchedOffIn({ missed }: Way): readonly GuardEvidence[] {
  return [...missed.values()].flatMap(({ evidence, flaw }) => (flaw === "switched-off" ? [evidence] : []));
}

/** The ways parted at such a test. */
function isPartedByDeployment(a: Tested | null, b: Tested | null): boolean {
  if (!a || !b || a === b) return false;
  const before = meetTested(a, b);
  const [left, right] = [nextAfter(a, before), nextAfter(b, before)];
  return left !== null && right !== null && left.truth !== right.truth && asksWhereItRuns(left.test) && termKey(left.test) === termKey(right.test);
}
function nextAfter(tested: Tested, before: Tested | null): Tested | null {
  for (let at: Tested | null = tested; at; at = at.before) if (at.before === before) return at;
  return null;
}
