// Of the ways in which a function may hand back, those that are left once more is known of its caller.
import type { Term } from "../model/graph.js";
import { type Held, joinHeld, nothingHeld } from "./held.js";
import { placeOf, placesIn } from "./places.js";
import { type Bound, substitute, substituteHeld } from "./substitute.js";
import type { HandedBack } from "./summary.js";
import { termKey } from "./terms.js";
import type { Test } from "./tested.js";
import { truthOf } from "./truth-of.js";

const longestCondition = 600;

/** Of those ways, the ones that its caller's arguments leave. */
export function waysFor(ways: readonly HandedBack[], bound: Bound): readonly HandedBack[] {
  return ways.flatMap(({ value, where, held }) => {
    const told = conditionsOf(where.map(({ test, truth }) => ({ test: substitute(test, bound), truth })));
    return told ? [{ value: substitute(value, bound), where: told, held: substituteHeld(held, bound) }] : [];
  });
}

/** What holds on each of the ways that are left. */
export function heldFor(ways: readonly HandedBack[], bound: Bound): Held {
  const [first, ...others] = ways.length > 0 ? waysFor(ways, bound) : [];
  return others.reduce((so, { held }) => joinHeld(so, held).held, first?.held ?? nothingHeld);
}

/** What is still to be known of the caller; null: it cannot be so. */
export function conditionsOf(tests: readonly Test[]): readonly Test[] | null {
  const told = tests.map(({ test }) => truthOf(test));
  if (told.some((truth, index) => truth !== null && truth !== tests[index]?.truth)) return null;
  return tests.filter(({ test }, index) => told[index] === null && isOfParameters(test));
}

function isOfParameters(test: Term): boolean {
  const roots = placesIn(test).map((place) => placeOf(place).root);
  return roots.length > 0 && roots.every(({ kind }) => kind === "parameter") && termKey(test).length <= longestCondition;
}
