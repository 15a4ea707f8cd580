// What is asked of a value: to be truthy, present, equal to a constant, or the contrary.
export type Constant = string | number | boolean;
export type Want = { readonly is: "truthy" | "falsy" | "present" | "absent" } | { readonly is: "equal" | "unequal"; readonly to: Constant };

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
  }
}

/** An object is there, is truthy, and is no constant. */
export function fitsObject({ is }: Want): boolean {
  return is === "truthy" || is === "present" || is === "unequal";
}

/** What a true-or-false value must be. null: either will do; "never": neither will. */
export function truthIn(want: Want): boolean | null | "never" {
  const [yes, no] = [fits(true, want), fits(false, want)];
  if (yes && no) return null;
  return yes || no ? yes : "never";
}

/** A value that is so is certainly truthy. */
export function impliesTruthy(want: Want): boolean {
  return want.is === "truthy" || (want.is === "equal" && Boolean(want.to));
}
export function impliesPresent(want: Want): boolean {
  return want.is === "present" || want.is === "truthy" || want.is === "equal";
}
export function impliesFalsy(want: Want): boolean {
  return want.is === "falsy" || want.is === "absent" || (want.is === "equal" && !want.to);
}
export function contradict(a: Want, b: Want): boolean {
  return (
    (impliesTruthy(a) && impliesFalsy(b)) ||
    (impliesFalsy(a) && impliesTruthy(b)) ||
    (a.is === "absent" && impliesPresent(b)) ||
    (b.is === "absent" && impliesPresent(a))
  );
}

export function wantKey(want: Want): string {
  return want.is === "equal" || want.is === "unequal" ? `${want.is} ${JSON.stringify(want.to)}` : want.is;
}
