// A call that may run more functions than were looked at: what the seen ones do, they may do; what they prove, the others need not.
import type { LinkedCall, Term } from "../model/graph.js";
import type { InstanceId } from "../model/names.js";
import { type Books, gained, overlook } from "./books.js";
import type { Program } from "./summary.js";
import { meetWays, orThrow, type Ways } from "./ways.js";
import { asksByName } from "./words.js";

export function isCut({ blind }: LinkedCall): boolean {
  return blind?.reason === "depth";
}

/**
 * One of the unseen may have run, and proved nothing. Since all must agree, that says nothing new where the seen ones prove nothing either;
 * where they do, nobody can tell, and it stays a blind spot.
 */
export function orUnseen(call: LinkedCall, at: Books, ran: Ways, program: Program): Ways {
  const after = call.blind && mayGuard(call, at, ran, program) ? overlook(at, [call.blind]) : at;
  return meetWays(ran, orThrow(at, after), null);
}

function mayGuard({ callees }: LinkedCall, at: Books, { on }: Ways, program: Program): boolean {
  if (!on || gained(at, on).length > 0 || (on.recorded.size > 0 && on.recorded !== at.recorded)) return true;
  return callees.every((id) => isTelling(id, program, 0));
}

const deepest = 4;

/** Whether a test of its answer could prove anything. */
function isTelling(id: InstanceId, program: Program, depth: number): boolean {
  return program.summaryOf(id).answers.some(({ value, books }) => books.held.size > 0 || books.recorded.size > 0 || isYesOrNo(value, program, depth));
}

function isYesOrNo(value: Term, program: Program, depth: number): boolean {
  switch (value.kind) {
    case "literal":
      return typeof value.value === "boolean";
    case "nothing":
    case "record":
    case "list":
    case "object":
    case "named":
      return false;
    case "answer":
    case "promise": {
      const call = program.calls.get(value.call);
      if (!call || depth > deepest || call.answers.length > 0) return true;
      return call.callees.length > 0 ? call.callees.some((id) => isTelling(id, program, depth + 1)) : asksByName(call.name);
    }
    default:
      return true;
  }
}
