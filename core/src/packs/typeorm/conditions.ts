// What must be equal for a row to be found in TypeORM: plain values of a `where` record. Its operators (`Not(x)`, `In(xs)`) select otherwise.
import { equalitiesIn } from "../conditions.js";
import type { KeyMeaning } from "../pack.js";
import type { Value } from "../views.js";

/** `Not(x)`: what a function of the library itself hands back. What a row holds that was read through it is a plain value. */
const operator = /^typeorm#\w+\(\)$/;

export function keysIn(condition: Value | null | undefined): KeyMeaning[] {
  return equalitiesIn(condition).filter(({ value }) => value.origin === null || !operator.test(value.origin));
}
