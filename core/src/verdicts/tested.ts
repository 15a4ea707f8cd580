// What the tests on a way have said of answers, and of what the function was given: a chain, so that ways which part and meet again share what came before.
import type { Term } from "../model/graph.js";

export interface Test {
  readonly test: Term;
  readonly truth: boolean;
}
export interface Tested extends Test {
  readonly before: Tested | null;
  readonly length: number;
}

/** Where two ways join: the stretch before they parted. */
export function meetTested(a: Tested | null, b: Tested | null): Tested | null {
  let [left, right] = [a, b];
  while (left !== right) {
    const ahead = (left?.length ?? 0) - (right?.length ?? 0);
    if (ahead >= 0) left = left?.before ?? null;
    if (ahead <= 0) right = right?.before ?? null;
  }
  return left;
}

export function testsIn(tested: Tested | null): readonly Test[] {
  return tested ? [...testsIn(tested.before), tested] : [];
}
