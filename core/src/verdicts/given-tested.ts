// What a call is given where tests have spoken: `if (asked.level !== "shelf") throw …; empty(asked.shelfId)` hands over a shelf of that level.
import type { LinkedCall } from "../model/graph.js";
import { close } from "./close.js";
import { asTested } from "./handed-back.js";
import type { Program } from "./summary.js";
import { type Tested, testsIn } from "./tested.js";

// Limit: what a function written inside this one reads of an answer by itself, it reads as if nobody had tested it. Its body is told before the tests are known.
/** Kept for the call from now on: it is made nowhere else. */
export function giveTested(call: LinkedCall, tested: Tested | null, program: Program): void {
  const { memory } = program;
  const tests = testsIn(tested);
  const given = call.arguments.map((term) => asTested(term, tests, program));
  const self = call.self && asTested(call.self, tests, program);
  const isNew = self !== call.self || given.some((term, index) => term !== call.arguments[index]);
  // The same step, walked again on another way: what was known on the one is not known on the other.
  if (!isNew && !memory.tested.has(call.id)) return;
  memory.tested.add(call.id);
  memory.closed.delete(call.id);
  memory.arguments.set(call.id, { arguments: given.map((term) => close(term, program)), self: self && close(self, program) });
}
