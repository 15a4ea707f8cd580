// `update({ where: { email } })` behind `find({ where: { email } })`: what picks the row that was shown to be the caller's picks the caller's own.
import type { ActionKey, Term } from "../model/graph.js";
import type { CallId } from "../model/names.js";
import { fieldsInOrder } from "../model/parts-of-term.js";
import type { Books } from "./books.js";
import { shownBy } from "./claims.js";
import { placeOf } from "./places.js";
import type { Program } from "./summary.js";
import { termKey } from "./terms.js";

/** By the very same value: what is handed in, or what a call has answered. Two that are computed alike may differ. */
export function ofSameRow(key: ActionKey, held: Books["held"], { calls, claims }: Program): ActionKey {
  if (key.role !== "selects" || claims.size === 0 || key.field === "" || !isRead(key.term)) return key;
  const row = [...shownBy(held.values())].find((id) => claims.has(id) && finds(calls.get(id)?.arguments ?? [], key));
  return row ? { ...key, term: { kind: "member", of: answerOf(row), name: key.field } } : key;
}

function isRead(term: Term): boolean {
  const { kind } = placeOf(term).root;
  return kind === "parameter" || kind === "answer";
}
function answerOf(call: CallId): Term {
  return { kind: "answer", call };
}

/** Among what a row is found by, not among what is read of it. */
function finds(given: readonly Term[], { field, term }: ActionKey): boolean {
  const sought = termKey(term);
  return given.some((one) => one.kind === "record" && fieldsInOrder(one.fields).some(([name, value]) => isFoundBy(name, value, field, sought)));
}
function isFoundBy(name: string, value: Term, field: string, sought: string): boolean {
  if (name !== "where") return false;
  return value.kind === "record" && fieldsInOrder(value.fields).some(([key, one]) => key === field && termKey(one) === sought);
}
