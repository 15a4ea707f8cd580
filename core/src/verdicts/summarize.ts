// A function's summary: its body walked once, from empty books.
import type { LinkedFunction, Term } from "../model/graph.js";
import { emptyBooks, type Losses, meet, onOneBranch, type Reached } from "./books.js";
import { close, oneOf } from "./close.js";
import { noDebts } from "./debts.js";
import { leastGuarded } from "./deeds.js";
import { type Frame, openFrame } from "./frame.js";
import { handedBack } from "./handed-back.js";
import { judgedIn } from "./judged.js";
import { once } from "./once.js";
import { denialsIn, weakest } from "./refusals.js";
import type { Program, Summary } from "./summary.js";
import { nothing, termKey } from "./terms.js";
import { isTold } from "./told-apart.js";
import { standingBehind } from "./too-late.js";
import { walk } from "./walk.js";
import { type Answer, joinAnswers, type Ways } from "./ways.js";

export function summarize(fn: LinkedFunction, program: Program, rest: Summary): Summary {
  const frame = openFrame(fn, program, rest);
  const told = summaryOf(walk(fn.body, emptyBooks, frame), frame);
  const summary = { ...told };
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
  const waysBack = once(() => handedBack(answers, program));
  const handsBack = once(() => oneOf((waysBack().length > 0 ? waysBack() : answers).map(({ value }) => close(value, program))));
  const mentions = mentioned(notes.asked, program);
  return {
    deeds: leastGuarded(notes.deeds),
    late: new Map([...notes.late, ...standingBehind(notes.behind, settled)]),
    answers: settled,
    returned: meetAnswers(settled),
    thrown,
    denial: denialOf(settled, thrown, frame),
    passes: notes.passes,
    get handsBack() {
      return handsBack();
    },
    get waysBack() {
      return waysBack();
    },
    get mentions() {
      return mentions();
    },
  };
}

const mostMentions = 16;

/** What the tests and answers depend on, for callers who see only a refusal. */
function mentioned(asked: ReadonlySet<Term>, program: Program): () => readonly Term[] {
  return once(() => {
    const found = new Map<string, Term>();
    for (const term of asked) {
      if (found.size >= mostMentions) break;
      for (const mention of judgedIn(term, program)) found.set(termKey(mention), mention);
    }
    return [...found.values()];
  });
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
