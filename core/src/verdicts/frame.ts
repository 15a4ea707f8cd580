// One function's walk: what it knows, and the notes that it takes on the way.
import type { GuardEvidence, LinkedFunction, LinkedStep, Term } from "../model/graph.js";
import type { CallId } from "../model/names.js";
import { stepsIn } from "../model/steps-in.js";
import { type Books, gained, hold } from "./books.js";
import type { Deed, Late } from "./deeds.js";
import { missKey } from "./evidence.js";
import type { Program, Summary } from "./summary.js";
import type { Ways } from "./ways.js";

export interface Frame {
  readonly fn: LinkedFunction;
  readonly program: Program;
  /** What `next()` goes on to. */
  readonly rest: Summary;
  /** Calls whose promises a step of this body waits for. */
  readonly waitedFor: ReadonlySet<CallId>;
  readonly notes: Notes;
}
/** Filled while walking, read at the end. */
export interface Notes {
  readonly deeds: Deed[];
  /** Guards met after actions of this walk: whether they stand on every way on is known at the end. */
  readonly behind: Map<string, Late>;
  /** Guards that came too late for what callees did, as their own summaries tell. */
  readonly late: Map<string, Late>;
  /** Tests and answers, for what they depend on. */
  readonly asked: Set<Term>;
  passes: boolean;
}
export type Walk = (step: LinkedStep, at: Books, frame: Frame) => Ways;

export function openFrame(fn: LinkedFunction, program: Program, rest: Summary): Frame {
  return {
    fn,
    program,
    rest,
    waitedFor: new Set(waitedFor(fn.body)),
    notes: { deeds: [], behind: new Map(), late: new Map(), asked: new Set(), passes: false },
  };
}

function waitedFor(step: LinkedStep): readonly CallId[] {
  return step.kind === "settle" ? (step.tolerant ? [] : step.calls) : stepsIn(step).flatMap(waitedFor);
}

const mostLate = 64;

/** To hold a guard; where actions were done before it, it came too late for them. */
export function learn(at: Books, evidence: Iterable<GuardEvidence>, frame: Frame): Books {
  const after = hold(at, evidence);
  if (after !== at) noteLate(at, gained(at, after), frame);
  return after;
}

export function noteLate(before: Books, evidence: readonly GuardEvidence[], frame: Frame): void {
  if (hasEnoughLate(frame)) return;
  for (const action of before.acted.values())
    for (const one of evidence) keepLate(frame.notes.behind, { action: action.id, miss: { evidence: one, flaw: "too-late", at: action.span } }, frame);
}

/** Limit: 64 guards that came too late, for one function. They are told, and decide nothing. */
export function keepLate(among: Map<string, Late>, late: Late, frame: Frame): void {
  if (!hasEnoughLate(frame)) among.set(`${late.action} ${missKey(late.miss)}`, late);
}

export function hasEnoughLate({ notes }: Frame): boolean {
  return notes.behind.size + notes.late.size >= mostLate;
}
