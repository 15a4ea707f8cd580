// What a function hands back, way by way: where its caller, or a test on the way, rules a way out, nothing of that way is handed back.
import type { LinkedCall, Term } from "../model/graph.js";
import type { CallId } from "../model/names.js";
import { answerersOf } from "./answerers.js";
import type { Books } from "./books.js";
import { answersIn, bindingOf, close, inOrder, oneOf } from "./close.js";
import { addHeld } from "./held.js";
import type { HandedBack, Program } from "./summary.js";
import { asIf } from "./terms.js";
import { type Test, testsIn } from "./tested.js";
import type { Answer } from "./ways.js";
import { conditionsOf, waysFor } from "./ways-for.js";

const mostWays = 8;
const mostConditions = 4;

/** Empty where there is nothing to tell apart. Limit: eight ways; those of functions that call themselves are not told apart. */
export function handedBack(answers: readonly Answer[], program: Program): readonly HandedBack[] {
  if (program.circle.size > 0) return [];
  const ways = answers.flatMap(({ value, books }) => waysTo(value, books, program));
  return ways.length > mostWays || ways.length < 2 ? [] : ways;
}

/** A value with the answers in it told as far as the tests before have left them. */
export function asTested(term: Term, tests: readonly Test[], program: Program): Term {
  const asked = new Set(tests.flatMap(({ test }) => answersIn(test)));
  return [...new Set(answersIn(term))]
    .filter((id) => asked.has(id))
    .reduce((so, id) => {
      const all = waysOf(id, program);
      const left = leftOf(id, all, tests);
      return left.length > 0 && left.length < all.length ? asIf(so, id, oneOf(left.map(({ value }) => value))) : so;
    }, term);
}

function waysTo(value: Term, { tested, held }: Books, program: Program): readonly HandedBack[] {
  const tests = testsIn(tested);
  const own = tests.filter(({ test }) => answersIn(test).length === 0);
  const ways = value.kind === "answer" ? leftOf(value.call, waysOf(value.call, program), tests) : [];
  if (ways.length === 0) return [{ value: close(value, program), where: own.slice(0, mostConditions), held }];
  return ways.map((way) => ({ value: way.value, where: [...own, ...way.where].slice(0, mostConditions), held: addHeld(held, way.held.values()) }));
}

/** All that a call may answer, in the words of whoever calls it. */
function waysOf(id: CallId, program: Program): readonly HandedBack[] {
  const call = program.calls.get(id);
  if (!call || call.identityAt.length > 0) return [];
  const answerers = inOrder(answerersOf(call));
  const ways = answerers.map((callee) => waysFor(program.summaryOf(callee).waysBack, bindingOf(call, callee, program)));
  return ways.every(({ length }) => length > 0) ? ways.flat() : [];
}

/** Of those ways, the ones that pass the tests. */
function leftOf(id: LinkedCall["id"], ways: readonly HandedBack[], tests: readonly Test[]): readonly HandedBack[] {
  return ways.flatMap(({ value, where, held }) => {
    const asked = tests.filter(({ test }) => answersIn(test).includes(id)).map(({ test, truth }) => ({ test: asIf(test, id, value), truth }));
    const told = conditionsOf([...where, ...asked]);
    return told ? [{ value, where: told, held }] : [];
  });
}
