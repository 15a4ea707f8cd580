// Which tests are worth keeping: those that tell the ways of a function apart.
import type { LinkedCall, Term } from "../model/graph.js";
import { answerersOf } from "./answerers.js";
import { answersIn } from "./close.js";
import { asksWhereItRuns } from "./deployment.js";
import type { Program } from "./summary.js";
import type { Tested } from "./tested.js";

const mostTests = 8;

/** Limit: the first eight such tests on a way. */
export function testMore(before: Tested | null, test: Term, truth: boolean, program: Program): Tested | null {
  const length = (before?.length ?? 0) + 1;
  return length <= mostTests && isTelling(test, program) ? { test, truth, before, length } : before;
}

/** A bare parameter, an answer that an own function may give in several ways, or where the server runs. */
function isTelling(test: Term, program: Program): boolean {
  const asked = test.kind === "not" ? test.of : test;
  return asked.kind === "parameter" || asksWhereItRuns(asked) || answersIn(asked).some((id) => hasWays(program.calls.get(id), program));
}

function hasWays(call: LinkedCall | undefined, { summaryOf }: Program): boolean {
  return call !== undefined && call.identityAt.length === 0 && answerersOf(call).some((id) => summaryOf(id).answers.length > 1);
}
