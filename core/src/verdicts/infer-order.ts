// What it proves that one value ranks above another: `rankOf(user.role) >= rankOf("editor")`. Ages, balances and counts have an order too, and nobody has a right by them.
import type { GuardEvidence, Term } from "../model/graph.js";
import type { CallId } from "../model/names.js";
import { partsOf } from "../model/parts-of-term.js";
import type { Ask } from "./ask.js";
import { inOrder } from "./close.js";
import { inferFromRole, inferred, isForEverybody } from "./infer-role.js";
import { lastName, placesIn } from "./places.js";
import { rightName } from "./right-name.js";
import type { Program } from "./summary.js";
import { namesRank, namesRights } from "./words.js";

export type Order = Extract<Term, { kind: "above" }>;

/** Not above is at most. */
export function turned({ of, than, orEqual }: Order): Order {
  return { kind: "above", of: than, than: of, orEqual: !orEqual };
}

/** Both are written out; null: they are not. */
export function isAbove({ of, than, orEqual }: Order): boolean | null {
  if (of.kind !== "literal" || than.kind !== "literal" || typeof of.value !== "number" || typeof than.value !== "number") return null;
  return orEqual ? of.value >= than.value : of.value > than.value;
}

/** `found > 0`, `found >= 1`: there is something. */
export function isAtLeastSomething({ than, orEqual }: Order): boolean {
  return than.kind === "literal" && typeof than.value === "number" && than.value >= (orEqual ? 1 : 0);
}

export function inferFromOrder({ of, than }: Order, ask: Ask): readonly GuardEvidence[] {
  return ranksIn(of, ask.program, 0).flatMap((held) =>
    namesRights(rightName(held)) ? inferFromRole(held, isForEverybody(than), ask) : inferred(ask, "authorized", [held]),
  );
}

const deepest = 6;

/** Rights by their names; those whose very order is what they are for, too. `order.indexOf(user.role)`, `rankOf(user.role)`: what the rank is worked out of. */
export function ranksIn(term: Term, program: Program, depth: number): readonly Term[] {
  if (depth > deepest) return [];
  if (isRank(term)) return [term];
  if (term.kind === "answer") return ranksBehind(term.call, program, depth + 1);
  return term.kind === "either" || term.kind === "unknown" || term.kind === "not" ? partsOf(term).flatMap((part) => ranksIn(part, program, depth + 1)) : [];
}

/** What is handed over by itself: what is counted by a condition, in braces, is none. */
function ranksBehind(id: CallId, program: Program, depth: number): readonly Term[] {
  const call = program.calls.get(id);
  const given = call?.arguments ?? [];
  if (!call || call.callees.length === 0) return given.filter(isRank);
  return inOrder(call.callees).flatMap((callee) => {
    const of = program.functions.get(callee)?.function;
    const back = placesIn(program.summaryOf(callee).handsBack);
    const flowing = given.filter((_, index) => back.some((place) => place.kind === "parameter" && place.of === of && place.index === index));
    return flowing.flatMap((one) => ranksIn(one, program, depth + 1));
  });
}

function isRank(term: Term): boolean {
  return term.kind === "member" && (namesRights(rightName(term)) || namesRank(lastName(term)));
}
