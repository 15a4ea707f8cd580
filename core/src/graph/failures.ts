// Whether an answer says that the request has failed, to whomever: by its status, or because it is made of an error that was caught.
import type { Call, ExpressionId, FileFacts } from "../model/facts.js";
import { partsOf } from "./expression-parts.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import { readCall, siteIn } from "./read-call.js";
import { failureOfStatus, type Refusal } from "./refusal-words.js";
import { refusalIn } from "./refusals.js";

/** A refusal, or any other way to say that it did not work. */
export function failureIn(linking: Linking, instance: Instance, expression: ExpressionId): Refusal | null {
  const facts = factsOf(linking, instance.file);
  return refusalIn(linking, instance, expression) ?? statusIn(facts, expression, 0) ?? (isMadeOfCaught(linking, instance, expression) ? "failed" : null);
}

// ---- by status ----------------------------------------------------------------

const deepest = 8;
const stating = new Set(["status", "sendStatus", "code", "writeHead"]);
const answering = new Set(["json", "text", "html", "body", "Response", "NextResponse"]);

/** `res.status(500).json(…)`, `c.json(…, 500)`, `new Response(…, { status: 500 })`: only where a number is certainly a status. */
function statusIn(facts: FileFacts, expression: ExpressionId, depth: number): Refusal | null {
  const found = facts.expressions[expression];
  if (!found || depth > deepest) return null;
  if (found.kind === "await" || found.kind === "cast") return statusIn(facts, found.of, depth + 1);
  if (found.kind !== "call") return null;
  const callee = facts.expressions[found.callee];
  return statusOfCall(facts, found) ?? (callee?.kind === "member" ? statusIn(facts, callee.of, depth + 1) : null);
}

function statusOfCall(facts: FileFacts, call: Call): Refusal | null {
  const callee = facts.expressions[call.callee];
  const name =
    callee?.kind === "member" || callee?.kind === "global" ? callee.name : callee?.kind === "name" ? (facts.bindings[callee.binding]?.name ?? "") : "";
  const [first, second] = call.arguments;
  if (stating.has(name)) return statusOf(facts, first);
  return answering.has(name) ? (statusOf(facts, second) ?? statusOfInit(facts, second)) : null;
}

function statusOf(facts: FileFacts, expression: ExpressionId | undefined): Refusal | null {
  const found = expression === undefined ? undefined : facts.expressions[expression];
  return found?.kind === "literal" && typeof found.value === "number" ? failureOfStatus(found.value) : null;
}

function statusOfInit(facts: FileFacts, expression: ExpressionId | undefined): Refusal | null {
  const found = expression === undefined ? undefined : facts.expressions[expression];
  if (found?.kind !== "record") return null;
  const status = found.entries.find((entry) => entry.kind === "field" && entry.name === "status");
  return status?.kind === "field" ? statusOf(facts, status.value) : null;
}

// ---- by what was caught -------------------------------------------------------

/** `return { error: caught.message }`, `return respondWith(caught)`. What itself acts is no mere answer. */
function isMadeOfCaught(linking: Linking, instance: Instance, expression: ExpressionId, depth = 0): boolean {
  const facts = factsOf(linking, instance.file);
  const found = facts.expressions[expression];
  if (!found || depth > deepest) return false;
  if (found.kind === "name") return isCaught(linking, instance, found.binding, depth);
  if (found.kind === "call" && readCall(linking, siteIn(instance, expression)).actions.length > 0) return false;
  return partsOf(facts, expression).some((part) => isMadeOfCaught(linking, instance, part, depth + 1));
}

/** Without a value, and never given one: the name in `catch (error)`. Or what was made of it here. */
function isCaught(linking: Linking, instance: Instance, id: number, depth: number): boolean {
  const binding = factsOf(linking, instance.file).bindings[id];
  if (binding?.kind !== "variable" || binding.assigned.length > 0 || binding.function !== instance.index) return false;
  return binding.value === null || isMadeOfCaught(linking, instance, binding.value, depth + 1);
}

/** `respondWith(res, caught)`: who is handed the response together with what was caught answers with it. */
export function answersError(linking: Linking, instance: Instance, call: Call): boolean {
  const facts = factsOf(linking, instance.file);
  const given = call.arguments.flatMap((one) => {
    const found = facts.expressions[one];
    const binding = found?.kind === "name" ? facts.bindings[found.binding] : undefined;
    return found?.kind === "name" && binding ? [{ id: found.binding, binding }] : [];
  });
  return (
    given.some(({ binding }) => binding.kind === "parameter" && /^(res|response|reply)$/.test(binding.name)) &&
    given.some(({ id }) => isCaught(linking, instance, id, 0))
  );
}
