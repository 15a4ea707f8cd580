// Whom a condition asks for beside a right: `{ userId: user.id, role: "ADMIN" }` finds a row only if that user has it.
import { namesEverybody, namesRole } from "../model/right-words.js";
import { lastNames } from "./pack.js";
import type { Value } from "./views.js";

const person = /^(user|member|account|profile|person|identity)_?(id|uid|email)$/i;
const whole = new Set(["some", "is", "where"]);

/** In the very record that asks for the right, and in none beside it: of two members one may be the caller, and the other have the role. */
export function besideRights(condition: Value | null): readonly Value[] {
  if (condition?.kind !== "record" || condition.open || condition.answered) return [];
  const asks = condition.keys.some((key) => namesRole(key) && isRight(condition.field(key)));
  return condition.keys.flatMap((key) => {
    const value = condition.field(key);
    if (asks && value && person.test(key)) return [value];
    return value?.kind === "record" && isRelation(key, value) ? besideRights(value) : [];
  });
}

/** `members: { some: … }`, `team: { is: … }`, `some: …`; not what negates, or leaves a choice. */
function isRelation(key: string, value: Extract<Value, { kind: "record" }>): boolean {
  return !operator.test(key) && (whole.has(key) || value.keys.every((inner) => whole.has(inner) || !operator.test(inner)));
}
const operator = /^(OR|NOT|AND|none|every|isNot|not|or|\$.*)$/;

/** Written out, and not what everybody is given. */
function isRight(value: Value | null): boolean {
  if (value?.kind === "literal") return typeof value.value === "string" && !namesEverybody(value.value);
  if (value?.kind === "record") return value.keys.length === 1 && !value.open && (isRight(value.field("equals")) || areRights(value.field("in")));
  if (value?.kind !== "named" || value.origin === null) return false;
  const [last = ""] = lastNames(value.origin, 1);
  // What is declared to be of that type, may be any of them.
  const isMember = /^[A-Z][A-Z0-9_]*$/.test(last) || /\.[cm]?[jt]sx?#\w+\.\w+$/.test(value.origin);
  return isMember && !namesEverybody(last);
}
function areRights(value: Value | null): boolean {
  return value?.kind === "list" && !value.open && value.items.length > 0 && value.items.every(isRight);
}
