// What a Knex chain says about itself: its table, and the columns that must equal a value.
import { equalitiesIn } from "../conditions.js";
import { calledName, namedBy } from "../effects.js";
import { type KeyMeaning, textOf } from "../pack.js";
import type { CallView } from "../views.js";

/** Callees that take the table: the client itself, and three methods. */
const tableTakers = new Set(["default", "knex", "Knex", "Transaction", "transaction", "from", "into", "table"]);

export function tableOf(chain: readonly CallView[]): string {
  const named = chain.filter((call) => tableTakers.has(calledName(call))).map(tableIn);
  return named.findLast((one) => one !== null) ?? "table";
}
/** "users", "users as u", { u: "users" }; a configuration is no table. */
function tableIn(call: CallView): string | null {
  const [first] = call.arguments;
  if (first?.kind === "record") return first.keys.length === 1 ? namedBy(first.field(first.keys[0] ?? "")) : null;
  return first?.kind === "literal" || first?.kind === "named" ? (textOf(first)?.replace(/\s+as\s.*$/i, "") ?? null) : null;
}

/** `.where({ id })`, `.where("id", id)`, `.where("id", "=", id)`. One `orWhere` widens it all, so then there is no key. */
export function keysOf(chain: readonly CallView[]): KeyMeaning[] {
  if (chain.some((call) => /^or(?:Where|Having)/.test(calledName(call)))) return [];
  return chain
    .filter((call) => ["where", "andWhere"].includes(calledName(call)))
    .flatMap((call) => {
      const [column, second, third] = call.arguments;
      if (column?.kind === "record") return equalitiesIn(column);
      const value = third ? (textOf(second) === "=" ? third : undefined) : second;
      return value && column?.kind === "literal" ? [{ field: String(column.value).split(".").at(-1) ?? "", value }] : [];
    });
}
