// A function's body, step by step: calls find their meaning, conditions become terms.
import type { ExpressionId, Range, Step } from "../model/facts.js";
import type { Denial, LinkedFunction, LinkedStep, Term } from "../model/graph.js";
import { failureIn } from "./failures.js";
import { linkCall } from "./link-call.js";
import { factsOf, functionOf, type Instance, type Linking } from "./linking.js";
import { spanOf } from "./places.js";
import { failureOfStatus } from "./refusal-words.js";
import { refusalIn } from "./refusals.js";
import { sequence, waitFor } from "./steps.js";
import { nothing } from "./term-parts.js";
import { termOf } from "./terms.js";

export function linkFunction(linking: Linking, instance: Instance): LinkedFunction {
  const facts = functionOf(linking, instance);
  return {
    id: instance.id,
    function: instance.functionId,
    name: facts.name || instance.file,
    span: spanOf(factsOf(linking, instance.file), facts.nameAt),
    async: facts.async,
    parameters: facts.parameters.map((parameter) => parameter.name),
    body: facts.body ? linkStep(linking, instance, facts.body) : sequence([]),
  };
}

function linkStep(linking: Linking, instance: Instance, step: Step): LinkedStep {
  const inner = (one: Step): LinkedStep => linkStep(linking, instance, one);
  switch (step.kind) {
    case "sequence":
      return sequence(step.steps.map(inner));
    case "choice":
      return {
        kind: "choice",
        test: termOf(linking, instance, step.test),
        then: inner(step.then),
        otherwise: inner(step.otherwise),
        span: step.at && spanOf(factsOf(linking, instance.file), step.at),
      };
    case "fork":
      return { kind: "fork", arms: step.arms.map(inner) };
    case "loop":
    case "landing":
      return { ...step, body: inner(step.body) };
    case "attempt":
      return { kind: "attempt", body: inner(step.body), rescue: step.rescue && inner(step.rescue), ensure: step.ensure && inner(step.ensure) };
    case "leave":
      return linkLeave(linking, instance, step);
    case "call":
      return linkCall(linking, instance, step.call, step.use);
    case "await":
      return waitFor(termOf(linking, instance, step.of));
    case "assign":
      return linkAssignment(linking, instance, step.target, step.value, step.at);
    case "blind":
      return { kind: "blind", spot: { span: spanOf(factsOf(linking, instance.file), step.at), reason: step.reason, what: step.reason } };
  }
}

function linkLeave(linking: Linking, instance: Instance, step: Extract<Step, { readonly kind: "leave" }>): LinkedStep {
  const span = spanOf(factsOf(linking, instance.file), step.at);
  const { how, label, value } = step;
  const term = value === null ? nothing : termOf(linking, instance, how === "return" ? resolvedIn(linking, instance, value) : value);
  const left: LinkedStep = {
    kind: "leave",
    how,
    label,
    value: functionOf(linking, instance).async ? answered(term) : term,
    denial: denialOf(linking, instance, step, span),
    span,
  };
  // A promise made earlier and handed back is waited for by whoever waits for the answer.
  return how === "return" ? sequence([waitFor(term), left]) : left;
}

/** `return Promise.resolve(false)`: whoever waits for the answer gets what was put in. */
function resolvedIn(linking: Linking, instance: Instance, value: ExpressionId): ExpressionId {
  const { expressions } = factsOf(linking, instance.file);
  const found = expressions[value];
  const callee = found?.kind === "call" ? expressions[found.callee] : undefined;
  const of = callee?.kind === "member" && callee.name === "resolve" ? expressions[callee.of] : undefined;
  const [given] = found?.kind === "call" ? found.arguments : [];
  return of?.kind === "global" && of.name === "Promise" && given !== undefined ? given : value;
}

/** What an async function returns is waited for by whoever waits for it. */
function answered(term: Term): Term {
  return term.kind === "promise" ? { kind: "answer", call: term.call } : term;
}

function denialOf(
  linking: Linking,
  instance: Instance,
  { how, value }: { readonly how: string; readonly value: ExpressionId | null },
  span: Denial["span"],
): Denial | null {
  const says = value === null ? null : how === "return" ? failureIn(linking, instance, value) : refusalIn(linking, instance, value);
  if (says) return { says, span };
  return how === "throw" ? { says: "failed", span } : null;
}

/** `ctx.status = 403`: the answer is said, and control goes on. */
function linkAssignment(linking: Linking, instance: Instance, target: ExpressionId, value: ExpressionId, at: Range): LinkedStep {
  const facts = factsOf(linking, instance.file);
  const found = facts.expressions[target];
  const term = found?.kind === "member" && (found.name === "status" || found.name === "statusCode") ? termOf(linking, instance, value) : nothing;
  const says = term.kind === "literal" && typeof term.value === "number" ? failureOfStatus(term.value) : null;
  return says ? { kind: "deny", denial: { says, span: spanOf(facts, at) } } : sequence([]);
}
