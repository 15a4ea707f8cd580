// `if (found instanceof Response) return found;`: what is handed on is known by the test that it came through, and may be a refusal.
import type { Denial, Term } from "../model/graph.js";
import type { CallId } from "../model/names.js";
import { answerersOf } from "./answerers.js";
import type { Ask } from "./ask.js";
import { answersIn } from "./close.js";
import { prove } from "./prove-term.js";
import { weakest } from "./refusals.js";
import { asIf } from "./terms.js";
import type { Want } from "./wants.js";
import type { Answer, Ways } from "./ways.js";

export function refusing(ways: Ways, test: Term, want: Want, ask: Ask): Ways {
  if (ways.returned.length === 0) return ways;
  const asked = answersIn(test);
  const returned = ways.returned.map((answer) => ({ ...answer, denial: answer.denial ?? refusal(answer, asked, test, want, ask) }));
  return returned.some(({ denial }, index) => denial !== ways.returned[index]?.denial) ? { ...ways, returned } : ways;
}

/** Of all that the function answers, what passes the test; if that refuses, each of it. */
function refusal({ value }: Answer, asked: readonly CallId[], test: Term, want: Want, ask: Ask): Denial | null {
  if (value.kind !== "answer" || !asked.includes(value.call)) return null;
  const call = ask.program.calls.get(value.call);
  const answers = (call ? answerersOf(call) : []).flatMap((callee) => ask.program.summaryOf(callee).answers);
  const passing = answers.filter((one) => prove(asIf(test, value.call, one.value), want, { ...ask, denied: null, depth: ask.depth + 1 }) !== null);
  return passing.every(({ denial }) => denial !== null) ? weakest(passing.flatMap(({ denial }) => denial ?? [])) : null;
}
