// What stands at a place of the arguments, and whether we can be sure that nothing does.
import type { ArgumentPath } from "../../model/policy.js";
import type { Value } from "../views.js";

/** absent: visibly not there, or visibly nothing. unseen: it may be there. */
export type Found = { readonly kind: "value"; readonly value: Value } | { readonly kind: "absent" } | { readonly kind: "unseen" };

export function lookUp(values: readonly Value[], path: ArgumentPath): Found {
  const [position = "", ...fields] = path.slice(1).split(".");
  return fields.reduce<Found>(inField, given(values, Number(position)));
}

/** What we cannot see may be a spread, so arguments behind it may be anywhere. */
function given(values: readonly Value[], position: number): Found {
  const value = values[position];
  if (value) return foundIn(value);
  return values.some((one) => one.kind === "unknown") ? { kind: "unseen" } : { kind: "absent" };
}

function inField(holder: Found, name: string): Found {
  if (holder.kind !== "value") return holder;
  const { value } = holder;
  if (value.kind === "instance") return foundIn(value.member(name));
  if (value.kind !== "record") return { kind: "unseen" };
  if (value.keys.includes(name)) return foundIn(value.field(name));
  return { kind: value.open ? "unseen" : "absent" };
}

function foundIn(value: Value | null): Found {
  if (!value) return { kind: "unseen" };
  if (value.kind === "nothing" || (value.kind === "literal" && value.value === null)) return { kind: "absent" };
  return { kind: "value", value };
}

/** `{}`, and `{ where: undefined }`, which says no more. */
export function isEmptyRecord(value: Value): boolean {
  return value.kind === "record" && !value.open && value.keys.every((key) => foundIn(value.field(key)).kind === "absent");
}
