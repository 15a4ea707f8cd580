// Evidence that no pack and no policy named: what was understood from the text of a check.
import type { GuardEvidence } from "../model/graph.js";
import { name, type Span } from "../model/names.js";
import type { Level } from "../model/policy.js";

const inferredGuard = name<"GuardId">("inferred");
const own = name<"PackId">("inferred");

export function isInferred({ guard, pack }: GuardEvidence): boolean {
  return guard === inferredGuard && pack === own;
}

/** It holds as it stands, whoever asks. */
export function bareInferred(level: Level, span: Span): GuardEvidence {
  return { guard: inferredGuard, level, form: "inferred", permission: null, subject: null, about: [], arms: [], span, pack: own };
}
