// Whether a step leaves by saying no, and what it says.
import type { Denial, LinkedStep, Term } from "../model/graph.js";
import type { InstanceId } from "../model/names.js";
import type { Level } from "../model/policy.js";
import { stepsIn } from "../model/steps-in.js";
import { answersIn } from "./close.js";
import { alwaysThrows, type Program } from "./summary.js";

/** What whoever is refused lacks. A "not found" or a failure is said to everyone. */
export function levelDenied(denial: Denial | null): Level | null {
  if (denial?.says === "forbidden") return "authorized";
  return denial?.says === "unauthenticated" ? "authenticated" : null;
}

/** The level that a step denies, if it always leaves. */
export function deniedBy(step: LinkedStep, program: Program): Level | null {
  return alwaysLeaves(step, program) ? levelDenied(weakest(denialsIn(step, program))) : null;
}

/** The level that the rest denies, where one side does nothing, the other leaves, and the rest refuses, but for who passes a test of its own. */
export function deniedAfter(idle: LinkedStep, other: LinkedStep, rest: readonly LinkedStep[], program: Program): Level | null {
  if (!isIdle(idle) || !alwaysLeaves(other, program) || !rest.every((step) => isPlain(step) || letsPass(step, program))) return null;
  const last = rest.at(-1);
  const refuses = last?.kind === "leave" && (rest.some(({ kind }) => kind === "deny") || denialOfLeave(last, program) !== null);
  return refuses ? deniedBy({ kind: "sequence", steps: rest }, program) : null;
}
function isIdle(step: LinkedStep): boolean {
  return step.kind === "sequence" && step.steps.length === 0;
}
/** `if (isAuthor) return;` before the refusal: whoever comes by it holds what that test proves, and no more. */
function letsPass(step: LinkedStep, program: Program): boolean {
  return step.kind === "choice" && isIdle(step.otherwise) && alwaysLeaves(step.then, program) && partsOfSide(step.then).every(isPlain);
}
function partsOfSide(side: LinkedStep): readonly LinkedStep[] {
  return side.kind === "sequence" ? side.steps : [side];
}
function isPlain({ kind }: LinkedStep): boolean {
  return kind === "deny" || kind === "leave" || kind === "call";
}

function alwaysLeaves(step: LinkedStep, program: Program): boolean {
  switch (step.kind) {
    case "leave":
      return step.how !== "jump";
    case "call":
      return calleesOf(step, program).every((id) => alwaysThrows(program.summaryOf(id))) && calleesOf(step, program).length > 0;
    case "sequence":
      return step.steps.some((inner) => alwaysLeaves(inner, program));
    case "choice":
      return alwaysLeaves(step.then, program) && alwaysLeaves(step.otherwise, program);
    case "fork":
      return step.arms.length > 0 && step.arms.every((arm) => alwaysLeaves(arm, program));
    default:
      return false;
  }
}

function calleesOf(step: Extract<LinkedStep, { kind: "call" }>, program: Program): readonly InstanceId[] {
  const call = program.calls.get(step.call);
  return call && (step.settled === "now" || !call.promise) ? call.callees : [];
}

/** Every refusal said in a step, also by the functions that it calls and that do nothing else. */
export function denialsIn(step: LinkedStep, program: Program): readonly Denial[] {
  switch (step.kind) {
    case "deny":
      return [step.denial];
    case "leave":
      return step.how === "jump" ? [] : present([denialOfLeave(step, program)]);
    case "call":
      return calleesOf(step, program).flatMap((id) => present([program.summaryOf(id).denial]));
    default:
      return stepsIn(step).flatMap((inner) => denialsIn(inner, program));
  }
}

/** Said by the statement itself, or by the function whose answer is handed on. */
export function denialOfLeave({ how, denial, value }: Extract<LinkedStep, { kind: "leave" }>, program: Program): Denial | null {
  // `return retry(caught)`: what does something more is no mere answer.
  if (how === "return" && denial?.says === "failed" && acts(value, program)) return null;
  return denial ?? denialOfValue(value, program);
}
function acts(value: Term, program: Program): boolean {
  const called = answersIn(value).flatMap((id) => program.calls.get(id)?.callees ?? []);
  return called.some((id) => program.summaryOf(id).deeds.length > 0);
}
function denialOfValue(value: Term, program: Program): Denial | null {
  const [id] = value.kind === "answer" || value.kind === "promise" ? answersIn(value) : [];
  const callees = (id && program.calls.get(id)?.callees) ?? [];
  const said = callees.map((callee) => program.summaryOf(callee).denial);
  return said.every((one) => one !== null) ? weakest(present(said)) : null;
}

function present(denials: readonly (Denial | null)[]): readonly Denial[] {
  return denials.filter((denial) => denial !== null);
}

const weight: Readonly<Record<Denial["says"], number>> = { unauthenticated: 0, forbidden: 1, missing: 2, failed: 3 };

/** Where different refusals are said, the one that asks for least is what can be relied on. */
export function weakest(denials: readonly Denial[]): Denial | null {
  return denials.reduce<Denial | null>((least, one) => (least && weight[least.says] <= weight[one.says] ? least : one), null);
}
