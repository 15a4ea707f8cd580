// What it proves that one value ranks above another: `rankOf(user.role) >= rankOf("editor")`. Ages, balances and counts have an order too, and nobody has a right by them.
import type { GuardEvidence, Term } from "../model/graph.js";
import type { CallId } from "../model/names.js";
import type { Ask } from "./ask.js";
import { inOrder } from "./close.js";
import { inferFromRole, inferred, isForEverybody } from "./infer-role.js";
import { lastName, placesIn } from "./places.js";
import { rightName } from "./right-name.js";
import type { Program } from "./summary.js";
import { termKey, uniqueTerms } from "./terms.js";
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
  const held = rankIn(of, ask.program, 0);
  if (!held) return [];
  return isNamedRight(held) ? inferFromRole(held, isForEverybody(than), ask) : inferred(ask, "authorized", [held]);
}

const deepest = 6;

/**
 * A right by its name; or one whose very order is what it is for. `order.indexOf(user.role)`, `rankOf(user.role)`: the one that the rank is worked out of.
 * null: of none, or of several, of which one may be somebody else's.
 */
export function rankIn(term: Term, program: Program, depth: number): Term | null {
  if (depth > deepest) return null;
  if (isRank(term)) return term;
  if (term.kind === "answer") return onlyOne(ranksBehind(term.call, program, depth + 1));
  if (term.kind === "unknown") return onlyOne(term.mentions.map((part) => rankIn(part, program, depth + 1)));
  return term.kind === "either" ? eitherRank(term, program, depth) : null;
}

/** Whichever it is, it is a right; or there is none. */
function eitherRank(term: Extract<Term, { kind: "either" }>, program: Program, depth: number): Term | null {
  const [then, otherwise] = [term.then, term.otherwise].map((way) => (isNobodys(way) ? way : rankIn(way, program, depth + 1)));
  if (!then || !otherwise || (isNobodys(then) && isNobodys(otherwise))) return null;
  if (isNobodys(then) || isNobodys(otherwise)) return isNobodys(then) ? otherwise : then;
  return termKey(then) === termKey(otherwise) ? then : { kind: "either", test: term.test, then, otherwise };
}
function isNobodys({ kind }: Term): boolean {
  return kind === "nothing" || kind === "literal";
}

function onlyOne(ranks: readonly (Term | null)[]): Term | null {
  const [only, ...others] = uniqueTerms(ranks.filter((one) => one !== null));
  return only && others.length === 0 ? only : null;
}

/** What is handed over by itself: what is counted by a condition, in braces, is none. */
function ranksBehind(id: CallId, program: Program, depth: number): readonly (Term | null)[] {
  const call = program.calls.get(id);
  const given = call?.arguments ?? [];
  if (!call || call.callees.length === 0) return given.filter(isRank);
  return inOrder(call.callees).flatMap((callee) => {
    const of = program.functions.get(callee)?.function;
    const back = placesIn(program.summaryOf(callee).handsBack);
    const flowing = given.filter((_, index) => back.some((place) => place.kind === "parameter" && place.of === of && place.index === index));
    return flowing.map((one) => rankIn(one, program, depth + 1));
  });
}

function isNamedRight(term: Term): boolean {
  return term.kind === "either" ? isNamedRight(term.then) && isNamedRight(term.otherwise) : namesRights(rightName(term));
}
function isRank(term: Term): boolean {
  return term.kind === "member" && (namesRights(rightName(term)) || namesRank(lastName(term)));
}
