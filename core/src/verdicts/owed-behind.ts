// What is still owed behind a test of what a call answered: `if (result.kind === "unchanged") return;` leaves nothing to record.
import type { Term } from "../model/graph.js";
import type { ActionId, CallId } from "../model/names.js";
import { answerersOf } from "./answerers.js";
import type { Ask } from "./ask.js";
import { answersIn } from "./close.js";
import type { Debt, Debts } from "./debts.js";
import { prove } from "./prove-term.js";
import type { Program } from "./summary.js";
import { asIf } from "./terms.js";
import type { Want } from "./wants.js";

/** What a call leaves owed only under answers that cannot pass the test is not owed behind it. */
export function owedBehind(debts: Debts, test: Term, want: Want, ask: Ask): Debts {
  const asked = new Set(debts.size === 0 ? [] : answersIn(test));
  if (asked.size === 0) return debts;
  const left = [...debts].flatMap(([id, debt]): (readonly [ActionId, Debt])[] => {
    const by = debt.by?.filter((call) => !asked.has(call) || canOwe(call, id, test, want, ask)) ?? null;
    if (by?.length === debt.by?.length) return [[id, debt]];
    return by?.length === 0 ? [] : [[id, { ...debt, by }]];
  });
  return left.every(([id, debt]) => debts.get(id) === debt) && left.length === debts.size ? debts : new Map(left);
}

function canOwe(call: CallId, action: ActionId, test: Term, want: Want, ask: Ask): boolean {
  const owing = owingAnswers(call, action, ask.program, 0);
  // Nobody can say under which: under any.
  if (owing.length === 0) return true;
  return owing.some((value) => prove(asIf(test, call, value), want, { ...ask, denied: null, depth: ask.depth + 1 }) !== null);
}

const deepest = 6;

/** An answer that is handed on owes under those answers only under which it was owed before. */
function owingAnswers(id: CallId, action: ActionId, program: Program, depth: number): readonly Term[] {
  const call = program.calls.get(id);
  const answers = (call ? answerersOf(call) : []).flatMap((callee) => program.summaryOf(callee).answers);
  return answers.flatMap(({ value, books }) => {
    const debt = books.owed.get(action);
    if (!debt) return [];
    const [by, ...others] = debt.by ?? [];
    if (by === undefined || others.length > 0 || depth >= deepest || !isAnswerOf(value, by)) return [value];
    const inner = owingAnswers(by, action, program, depth + 1);
    return inner.length > 0 ? inner : [value];
  });
}

function isAnswerOf(value: Term, call: CallId): boolean {
  return (value.kind === "answer" || value.kind === "promise") && value.call === call;
}
