// A function's summary: its body walked once, from empty books.
import type { LinkedFunction } from "../model/graph.js";
import { emptyBooks, type Losses, meet, onOneBranch, type Reached } from "./books.js";
import { close, oneOf } from "./close.js";
import { noDebts } from "./debts.js";
import { leastGuarded } from "./deeds.js";
import { type Frame, openFrame } from "./frame.js";
import { denialsIn, weakest } from "./refusals.js";
import type { Program, Summary } from "./summary.js";
import { nothing, uniqueTerms } from "./terms.js";
import { isTold } from "./told-apart.js";
import { walk } from "./walk.js";
import { type Answer, joinAnswers, type Ways } from "./ways.js";

export function summarize(fn: LinkedFunction, program: Program, rest: Summary): Summary {
  const frame = openFrame(fn, program, rest);
  const summary = summaryOf(walk(fn.body, emptyBooks, frame), frame);
  // Bindings serve the calls of one body: kept longer they would fill the memory.
  program.memory.bindings.clear();
  return summary;
}

/** What the notes taken and the ways out come to. */
export function summaryOf(ways: Ways, frame: Frame): Summary {
  const { notes, program } = frame;
  const { thrown } = ways;
  const answers = answersOf(ways);
  const settled = answers.map(settleDebts);
  return {
    deeds: leastGuarded(notes.deeds),
    late: notes.late,
    answers: settled,
    returned: meetAnswers(settled),
    thrown,
    denial: denialOf(settled, thrown, frame),
    handsBack: oneOf(answers.map(({ value }) => close(value, program))),
    mentions: uniqueTerms([...notes.mentions.values()]),
    passes: notes.passes,
  };
}

/** It refuses whoever it answers, or throws at everyone. */
function denialOf(answers: readonly Answer[], thrown: Reached, { fn, program }: Frame): Summary["denial"] {
  if (answers.length > 0) return answers.every(({ denial }) => denial) ? weakest(answers.flatMap(({ denial }) => denial ?? [])) : null;
  return thrown ? weakest(denialsIn(fn.body, program)) : null;
}

/** One for each value returned, and one for the end of the body, also for jumps that found no landing. */
function answersOf({ on, jumped, returned }: Ways): readonly Answer[] {
  const end = [on, ...jumped.values()].reduce<Reached>((a, b) => meet(a, b, onOneBranch), null);
  return joinAnswers([], [...returned, ...(end ? [{ value: nothing, books: end, denial: end.denial }] : [])]);
}

/** A refusal owes no audit. */
function settleDebts(answer: Answer): Answer {
  return answer.denial && answer.books.owed.size > 0 ? { ...answer, books: { ...answer.books, owed: noDebts } } : answer;
}

function meetAnswers(answers: readonly Answer[]): Reached {
  const losses: Losses = { flawOf: (evidence) => (isTold(evidence, answers) ? "result-ignored" : "one-branch-only"), audit: "not-every-path" };
  return answers.reduce<Reached>((so, { books }) => meet(so, books, losses), null);
}
