// A call that may run more functions than were looked at: what the seen ones do, they may do; what they prove, the others need not.
import type { BlindSpot, GuardEvidence, LinkedCall, NearMiss } from "../model/graph.js";
import { type Books, gained, miss, overlook } from "./books.js";
import type { Deed } from "./deeds.js";
import { spanKey } from "./evidence.js";
import type { Caller } from "./identity.js";
import { holdsHere } from "./valid-evidence.js";
import { meetWays, orThrow, type Ways } from "./ways.js";

export function isCut({ blind }: LinkedCall): boolean {
  return blind?.ofMany ?? false;
}

/** One of the unseen may have run, and proved nothing. Since all must agree, that says nothing new where the seen ones prove nothing either. */
export function orUnseen({ blind }: LinkedCall, at: Books, ran: Ways): Ways {
  if (!blind) return ran;
  // Where the seen ones never go on, or record, nobody can tell at all.
  const untold = !ran.on || (ran.on.recorded.size > 0 && ran.on.recorded !== at.recorded);
  const after = overlook(at, [untold ? { ...blind, ofMany: false } : blind]);
  return meetWays(ran, orThrow(at, ran.on ? miss(after, lostIn(blind, gained(at, ran.on))) : after), null);
}

export function lostIn({ span }: BlindSpot, evidence: Iterable<GuardEvidence>): readonly NearMiss[] {
  return [...evidence].map((one) => ({ evidence: one, flaw: "one-branch-only", at: span }));
}

/** Something that the seen ones prove of the caller was lost there. */
export function hides({ span, ofMany }: BlindSpot, { missed }: Deed, caller: Caller): boolean {
  if (!ofMany) return true;
  const here = spanKey(span);
  return [...missed.values()].some(({ evidence, at }) => at !== null && spanKey(at) === here && holdsHere(evidence, caller));
}
