// A choice: either side, each with what the test proves there.
import type { GuardEvidence, LinkedStep, Term } from "../model/graph.js";
import type { Span } from "../model/names.js";
import type { Ask } from "./ask.js";
import { type Books, type Losses, miss } from "./books.js";
import { answersIn } from "./close.js";
import { evidenceKey } from "./evidence.js";
import { type Frame, learn, type Walk } from "./frame.js";
import { owedBehind } from "./owed-behind.js";
import type { Proof, Sides } from "./proof.js";
import { prove } from "./prove-term.js";
import { knowMore } from "./read-presence.js";
import { deniedAfter, deniedBy } from "./refusals.js";
import { refusing } from "./refusing.js";
import { testMore } from "./test-more.js";
import { falsy, truthy } from "./wants.js";
import { meetWays, nowhere } from "./ways.js";

type Choice = Extract<LinkedStep, { kind: "choice" }>;

/** A side where the test cannot be so is no path; a side that leaves is no path after it. */
export function choose(step: Choice, rest: readonly LinkedStep[], at: Books, frame: Frame, walk: Walk): ReturnType<Walk> {
  const { program } = frame;
  const ask: Ask = { program, span: step.span ?? spanOfTest(step.test, frame), denied: null, depth: 0 };
  const sides = sidesOf(step, rest, ask);
  const { yes, no } = sides;
  frame.notes.asked.add(step.test);
  const then = yes ? walk(step.then, enterSide(at, yes, true, step, ask, frame), frame) : nowhere;
  const otherwise = no ? walk(step.otherwise, enterSide(at, no, false, step, ask, frame), frame) : nowhere;
  return meetWays(refusing(then, step.test, truthy, ask), refusing(otherwise, step.test, falsy, ask), lossesOf(step, sides));
}

function sidesOf(step: Choice, rest: readonly LinkedStep[], ask: Ask): Sides {
  const { program } = ask;
  const known = program.memory.sides.get(step);
  if (known) return known;
  const { test, then, otherwise } = step;
  const sides: Sides = {
    yes: prove(test, truthy, { ...ask, denied: deniedBy(otherwise, program) ?? deniedAfter(otherwise, then, rest, program) }),
    no: prove(test, falsy, { ...ask, denied: deniedBy(then, program) ?? deniedAfter(then, otherwise, rest, program) }),
  };
  program.memory.sides.set(step, sides);
  return sides;
}

function enterSide(at: Books, { held, missed }: Proof, truth: boolean, { test }: Choice, ask: Ask, frame: Frame): Books {
  const { program } = frame;
  const known = program.asksForObjects ? knowMore(at.known, test, truth, program) : at.known;
  const owed = owedBehind(at.owed, test, truth ? truthy : falsy, ask);
  const tested = testMore(at.tested, test, truth, program);
  const entered = known === at.known && owed === at.owed && tested === at.tested ? at : { ...at, known, owed, tested };
  return miss(learn(entered, held.values(), frame), missed.values());
}

/** What the test itself proved was lost because the other side goes on, too; the rest was proved in one arm only, as is what `a || b` has asked first. */
function lossesOf({ span }: Choice, { yes, no }: Sides): Losses {
  const tested = (evidence: GuardEvidence): boolean => span !== null && [yes, no].some((side) => side?.held.has(evidenceKey(evidence)));
  return { flawOf: (evidence) => (tested(evidence) ? "no-exit" : "one-branch-only"), audit: "not-every-path" };
}

function spanOfTest(test: Term, { fn, program }: Frame): Span {
  const [asked] = answersIn(test);
  return (asked && program.calls.get(asked)?.span) ?? fn.span;
}
