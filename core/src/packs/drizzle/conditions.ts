// What must be equal for a row to be found, read from `and(eq(users.id, id), …)` or from a record (relational queries, second version).
import { equalitiesIn } from "../conditions.js";
import { calledName } from "../effects.js";
import type { KeyMeaning } from "../pack.js";
import type { Value } from "../views.js";

// Limit: `where: (table, { eq }) => eq(table.id, id)` gives no key. A function's inside is no value. Seen in drizzle/scoped-queries.
export function keysIn(condition: Value | null | undefined): KeyMeaning[] {
  if (condition?.kind !== "made") return equalitiesIn(condition?.kind === "record" ? condition : null);
  const { call } = condition;
  if (calledName(call) === "and") return call.arguments.flatMap(keysIn);
  const [column, value] = call.arguments;
  return calledName(call) === "eq" && column && value ? [{ field: columnName(column), value }] : [];
}

function columnName(column: Value): string {
  return column.origin?.split(".").at(-1) ?? "column";
}
