// What a flag of somebody (`member.canEdit`, `user.isAdmin`) is worth, by where it comes from.
import type { Term } from "../model/graph.js";
import type { Level } from "../model/policy.js";
import type { Ask } from "./ask.js";
import { answersIn, close } from "./close.js";
import { placeOf } from "./places.js";

/**
 * A field of something that is kept somewhere. What own functions put under that name is proved by what they put there, whatever it is called.
 * Limit: of a function that could not be looked into, such a field is taken for a place among those whom it belongs to, and for no more. Its name is all that is known.
 */
export function flagLevel(term: Term, { program }: Ask): Level | null {
  const { root } = placeOf(term);
  const call = root.kind === "answer" ? program.calls.get(root.call) : undefined;
  if (!call || call.identityAt.length > 0) return "authorized";
  if (call.blind && !call.blind.unless?.length) return "tenant";
  if (call.callees.length === 0) return "authorized";
  const closed = close(term, program);
  return closed.kind === "member" && isStored(placeOf(closed).root) ? "authorized" : null;
}
function isStored(root: Term): boolean {
  switch (root.kind) {
    case "record":
    case "list":
    case "literal":
      return false;
    case "either":
      return isStored(root.then) && isStored(root.otherwise);
    case "all":
    case "any":
      return root.of.every(isStored);
    default:
      return true;
  }
}

/** It leads to a function that could not be looked into. */
export function isUnseen(term: Term, { program }: Ask): boolean {
  const { root } = placeOf(term);
  return answersIn(root).some((id) => {
    const blind = program.calls.get(id)?.blind ?? null;
    return blind !== null && !blind.unless?.length;
  });
}
