// Guards that came too late: they stand behind an action, on every way on from it.
import type { Late } from "./deeds.js";
import { evidenceKey } from "./evidence.js";
import type { Answer } from "./ways.js";

/** One that stands on some of the ways only belongs to something else that is done there. A refusal goes nowhere on. */
export function standingBehind(noted: ReadonlyMap<string, Late>, answers: readonly Answer[]): readonly (readonly [string, Late])[] {
  const onward = answers.filter(({ denial }) => !denial);
  return [...noted].filter(([, { action, miss }]) => onward.every(({ books }) => !books.acted.has(action) || books.held.has(evidenceKey(miss.evidence))));
}
