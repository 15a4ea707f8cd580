// What is asked of a value: to be truthy, present, equal to a constant, an instance of a class, to have a field; or the contrary.
import { field, type Origin } from "../model/names.js";
import { type Term, wholeLineage } from "../model/terms.js";

export type Constant = string | number | boolean;
export type Want =
  | { readonly is: "truthy" | "falsy" | "present" | "absent" }
  | { readonly is: "equal" | "unequal"; readonly to: Constant }
  | { readonly is: "instance" | "other"; readonly of: Origin }
  | { readonly is: "having" | "lacking"; readonly field: string };

export const truthy: Want = { is: "truthy" };
export const falsy: Want = { is: "falsy" };
export const present: Want = { is: "present" };
export const absent: Want = { is: "absent" };

/** undefined stands for what is not there. */
export function fits(value: Constant | null | undefined, want: Want): boolean {
  switch (want.is) {
    case "truthy":
      return Boolean(value);
    case "falsy":
      return !value;
    case "present":
      return value !== null && value !== undefined;
    case "absent":
      return value === null || value === undefined;
    case "equal":
      return value === want.to;
    case "unequal":
      return value !== want.to;
    case "instance":
      return false;
    case "other":
    case "lacking":
      return true;
    case "having":
      return value !== null && value !== undefined;
  }
}

/** An object is there, is truthy, and is no constant. */
export function fitsObject(object: Term, want: Want): boolean {
  switch (want.is) {
    case "truthy":
    case "present":
    case "unequal":
      return true;
    case "instance":
      return isInstance(object, want.of) !== false;
    case "other":
      return isInstance(object, want.of) !== true;
    case "having":
      return hasField(object, want.field) !== false;
    case "lacking":
      return hasField(object, want.field) !== true;
    default:
      return false;
  }
}

/** null: not known. What is written out in braces is an instance of nothing but objects. */
function isInstance(object: Term, of: Origin): boolean | null {
  const classes = object.kind === "object" ? object.classes : object.kind === "record" ? [wholeLineage] : [];
  if (classes.some((one) => one === of)) return true;
  return classes.at(-1) === wholeLineage ? false : null;
}

function hasField(object: Term, name: string): boolean | null {
  if (object.kind !== "record") return null;
  if (field(object.fields, name)) return true;
  return object.open ? null : false;
}

/** What a true-or-false value must be. null: either will do; "never": neither will. */
export function truthIn(want: Want): boolean | null | "never" {
  const [yes, no] = [fits(true, want), fits(false, want)];
  if (yes && no) return null;
  return yes || no ? yes : "never";
}

/** A value that is so is certainly truthy. */
export function impliesTruthy(want: Want): boolean {
  return want.is === "truthy" || want.is === "instance" || (want.is === "equal" && Boolean(want.to));
}
export function impliesPresent(want: Want): boolean {
  return want.is === "present" || want.is === "truthy" || want.is === "equal" || want.is === "instance" || want.is === "having";
}
export function impliesFalsy(want: Want): boolean {
  return want.is === "falsy" || want.is === "absent" || (want.is === "equal" && !want.to);
}
/** About what a value is made like: nobody's rights hang on that. */
export function isAboutForm({ is }: Want): boolean {
  return is === "instance" || is === "other" || is === "having" || is === "lacking";
}
export function contradict(a: Want, b: Want): boolean {
  return (
    (impliesTruthy(a) && impliesFalsy(b)) ||
    (impliesFalsy(a) && impliesTruthy(b)) ||
    (a.is === "absent" && impliesPresent(b)) ||
    (b.is === "absent" && impliesPresent(a))
  );
}

const contrary = {
  truthy: "falsy",
  falsy: "truthy",
  present: "absent",
  absent: "present",
  equal: "unequal",
  unequal: "equal",
  instance: "other",
  other: "instance",
  having: "lacking",
  lacking: "having",
} as const;

export function opposite(want: Want): Want {
  switch (want.is) {
    case "equal":
    case "unequal":
      return { is: contrary[want.is], to: want.to };
    case "instance":
    case "other":
      return { is: contrary[want.is], of: want.of };
    case "having":
    case "lacking":
      return { is: contrary[want.is], field: want.field };
    default:
      return { is: contrary[want.is] };
  }
}

export function wantKey(want: Want): string {
  switch (want.is) {
    case "equal":
    case "unequal":
      return `${want.is} ${JSON.stringify(want.to)}`;
    case "instance":
    case "other":
      return `${want.is} ${want.of}`;
    case "having":
    case "lacking":
      return `${want.is} ${want.field}`;
    default:
      return want.is;
  }
}
