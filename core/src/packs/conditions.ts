// What must be equal for a row to be touched, read from `where` records: { id, ownerId: user.id }. Parts that negate, or compare otherwise say nothing.
import { choices, operators, through } from "../model/action-keys.js";
import type { KeyMeaning } from "./pack.js";
import type { Value } from "./views.js";

/** Fields that are equal to a value in everything the condition selects. A list of conditions is a choice among them, so it selects nothing. */
export function equalitiesIn(condition: Value | null | undefined, path = ""): KeyMeaning[] {
  if (!condition || condition.kind === "list") return [];
  // A whole that is handed over as it is says its fields where it was written.
  if (condition.kind !== "record" || condition.answered) return [{ field: path, value: condition }];
  return condition.keys.flatMap((key) => {
    const value = condition.field(key);
    if (through.has(key)) return (value?.kind === "list" ? value.items : [value]).flatMap((part) => equalitiesIn(part, path));
    // What all arms of a choice have in common is told once their values are known.
    if (choices.has(key) && value?.kind === "list") return [{ field: path ? `${path}.${key}` : key, value }];
    if (operators.has(key) || key.startsWith("$")) return [];
    return equalitiesIn(value, path ? `${path}.${key}` : key);
  });
}

/**
 * The values by which a query is scoped, if one of them is the caller. At least two must be asked for:
 * `{ id: user.id }` alone finds the caller's own row, which says nothing about any other.
 */
export function scopesOf(keys: readonly KeyMeaning[]): Value[] {
  const told = keys.filter(({ value }) => value.kind !== "literal" && value.kind !== "nothing");
  const asked = told.filter(({ field }) => field !== "");
  // A condition that is put together elsewhere (`where: teamWhere(user)`) says its fields where it was written.
  const [whole] = told;
  if (whole?.value.kind === "record" && whole.field === "" && keys.length === 1) return [whole.value];
  return asked.length > 1 ? asked.map(({ value }) => value) : [];
}
