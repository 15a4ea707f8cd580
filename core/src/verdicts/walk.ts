// Walks one function body and keeps the books along every path. Each kind of step has one rule; read them aloud.
import type { LinkedStep } from "../model/graph.js";
import { attempt } from "./attempt.js";
import { act, type Books, miss, overlook } from "./books.js";
import { choose } from "./choose.js";
import { close, closeEvidence } from "./close.js";
import { enter, enterCall } from "./enter-call.js";
import { type Frame, learn } from "./frame.js";
import { asTested } from "./handed-back.js";
import { thereIn } from "./presence.js";
import { audit, leaveBegun, settle } from "./promises.js";
import { denialOfLeave } from "./refusals.js";
import { ofSameRow } from "./same-row.js";
import { spell } from "./substitute.js";
import { testsIn } from "./tested.js";
import { follow, goOn, land, meetWays, nowhere, orThrow, type Ways } from "./ways.js";

export function walk(step: LinkedStep, at: Books, frame: Frame): Ways {
  switch (step.kind) {
    // One after the other; what has left does not come back.
    case "sequence":
      return step.steps.reduce<Ways>((ways, next, index) => follow(ways, (books) => walkNext(next, step.steps.slice(index + 1), books, frame)), goOn(at));
    // Either side, each with what the test proves there. A side that leaves is no path after it.
    case "choice":
      return choose(step, [], at, frame, walk);
    // One of the arms; a guard must stand in all of them.
    case "fork":
      return step.arms.length === 0 ? goOn(at) : step.arms.map((arm) => walk(arm, at, frame)).reduce((a, b) => meetWays(a, b));
    // No round, or one: a guard inside proves nothing after, and a `continue` before the audit leaves a debt.
    case "loop":
      return meetWays(goOn(at), land(walk(step.body, at, frame), null));
    // What goes on meets what jumped here.
    case "landing":
      return land(walk(step.body, at, frame), step.label);
    // A rescue starts from wherever the body could throw; `finally` runs on each way out.
    case "attempt":
      return attempt(step, at, frame, walk);
    // Here this path ends.
    case "leave":
      return leave(step, at, frame);
    // The caller's books go on through the callee's.
    case "call":
      return enterCall(step, at, frame);
    // Promises made earlier are waited for, and prove now what they prove.
    case "settle":
      return settle(step, at);
    // A call to all that follows in the chain.
    case "pass":
      frame.notes.passes = true;
      return enter(frame.rest, null, null, at, frame);
    // The deed is noted, under what is held.
    case "act":
      return doAction(step, at, frame);
    // A guard that throws has not guarded; one that is not waited for guards nothing.
    case "guard":
      return stand(step, at, frame);
    // It looks like a guard, and nothing is held by it.
    case "near-guard":
      return goOn(miss(at, [{ ...step.miss, evidence: closeEvidence(step.miss.evidence, frame.program) }]));
    // A record made pays for what was done and for what is still to come.
    case "audit":
      return audit(step, at, frame);
    // A refusal is said, and the path goes on.
    case "deny":
      return goOn({ ...at, denial: step.denial });
    // What cannot be seen is remembered for whatever comes after.
    case "blind":
      return goOn(overlook(at, [step.spot]));
  }
}

/** What comes after a choice may be its other side: `if (may) return next(); return refuse();`. */
function walkNext(step: LinkedStep, rest: readonly LinkedStep[], at: Books, frame: Frame): Ways {
  return step.kind === "choice" ? choose(step, rest, at, frame, walk) : walk(step, at, frame);
}

function leave(step: Extract<LinkedStep, { kind: "leave" }>, at: Books, frame: Frame): Ways {
  switch (step.how) {
    case "return":
      frame.notes.asked.add(step.value);
      return { ...nowhere, returned: [{ value: step.value, books: at, denial: denialOfLeave(step, frame.program) ?? at.denial }] };
    case "throw":
      return { ...nowhere, thrown: at };
    case "jump":
      return { ...nowhere, jumped: new Map([[step.label ?? "", at]]) };
  }
}

function doAction({ action, keys }: Extract<LinkedStep, { kind: "act" }>, at: Books, { notes, program }: Frame): Ways {
  const tests = testsIn(at.tested);
  const picked = keys.map((key) => ofSameRow(key, at.held, program));
  const closed = picked.flatMap((key) => spell(key, close(asTested(key.term, tests, program), program)));
  notes.deeds.push({ action, keys: closed, under: at.held, there: thereIn(at.known), missed: at.missed, blind: at.blind, hops: [] });
  return orThrow(at, act(at, action, program.accepts(action)));
}

function stand(step: Extract<LinkedStep, { kind: "guard" }>, at: Books, frame: Frame): Ways {
  const evidence = closeEvidence(step.evidence, frame.program);
  const waits = step.promise && step.settled !== "now";
  if (!waits) return orThrow(at, learn(at, [evidence], frame));
  return { ...goOn(leaveBegun(at, step.call, { guards: [evidence], audits: [] }, frame)), thrown: null };
}
