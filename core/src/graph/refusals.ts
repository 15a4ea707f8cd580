// Whether what is thrown or returned is a refusal: `throw new ForbiddenError()`, `return res.status(403).json(…)`, `return unauthorized()`.
import type { Call, ExpressionId, FileFacts } from "../model/facts.js";
import { factsOf, functionOf, type Instance, type Linking } from "./linking.js";
import { readCall, siteIn } from "./read-call.js";
import { type Refusal, refusalOfCode, refusalOfName, refusalOfStatus, tellingOf } from "./refusal-words.js";

const deepest = 6;

export function refusalIn(linking: Linking, instance: Instance, expression: ExpressionId, depth = 0): Refusal | null {
  const facts = factsOf(linking, instance.file);
  const found = facts.expressions[expression];
  if (!found || depth > deepest) return null;
  const inner = (id: ExpressionId): Refusal | null => refusalIn(linking, instance, id, depth + 1);
  switch (found.kind) {
    case "literal":
      if (typeof found.value === "number") return refusalOfStatus(found.value);
      return typeof found.value === "string" ? refusalOfCode(found.value) : null;
    case "member":
      return refusalOfCode(found.name) ?? (isCall(facts, found.of) ? inner(found.of) : null);
    case "record":
      return tellingOf(found.entries.flatMap((entry) => (entry.kind === "field" ? list(inner(entry.value)) : [])));
    case "call":
      return ofCall(linking, instance, expression, found, depth);
    case "await":
    case "cast":
      return inner(found.of);
    case "name":
      return ofName(facts, found.binding, inner);
    case "ternary":
      return both(inner(found.then), inner(found.otherwise));
    default:
      return null;
  }
}

function ofCall(linking: Linking, instance: Instance, expression: ExpressionId, call: Call, depth: number): Refusal | null {
  const inner = (id: ExpressionId): Refusal | null => refusalIn(linking, instance, id, depth + 1);
  const facts = factsOf(linking, instance.file);
  const callee = facts.expressions[call.callee];
  const written = callee?.kind === "member" ? callee.name : callee?.kind === "name" ? nameOf(facts, callee.binding) : "";
  const receiver = callee?.kind === "member" && isCall(facts, callee.of) ? inner(callee.of) : null;
  const said = tellingOf([...list(refusalOfName(written)), ...list(receiver), ...call.arguments.flatMap((one) => list(inner(one)))]);
  return said ?? ofOwnFunctions(linking, instance, expression, call, depth);
}

/**
 * An own function whose every answer is a refusal: `function unauthorized() { return Response.json({}, { status: 401 }) }`.
 * Few levels are enough for those that servers write; deeper would follow whole requests.
 */
function ofOwnFunctions(linking: Linking, instance: Instance, expression: ExpressionId, call: Call, depth: number): Refusal | null {
  if (call.form !== "call") return null;
  const { functions } = readCall(linking, siteIn(instance, expression)).callees;
  const said = functions.map((fn) => {
    const { returned } = functionOf(linking, fn);
    const inside: Instance = { ...instance, file: fn.file, index: fn.index, scope: null, outer: null };
    return returned.length && returned.length <= 2
      ? returned.map((one) => refusalIn(linking, inside, one, Math.max(depth + 1, deepest - 4))).reduce(both)
      : null;
  });
  return said.length ? said.reduce(both) : null;
}

function both(a: Refusal | null, b: Refusal | null): Refusal | null {
  return a && b ? tellingOf([a, b]) : null;
}

function ofName(facts: FileFacts, id: number, inner: (id: ExpressionId) => Refusal | null): Refusal | null {
  const binding = facts.bindings[id];
  if (binding?.kind === "variable" && binding.value !== null && !binding.assigned.length && !binding.path.length) {
    const value = facts.expressions[binding.value];
    return value?.kind === "call" || value?.kind === "literal" ? inner(binding.value) : null;
  }
  return null;
}

function nameOf(facts: FileFacts, id: number): string {
  const binding = facts.bindings[id];
  return binding?.kind === "import" && binding.imported !== "default" && binding.imported !== "*" ? binding.imported : (binding?.name ?? "");
}

function isCall(facts: FileFacts, id: ExpressionId): boolean {
  const kind = facts.expressions[id]?.kind;
  return kind === "call" || kind === "await";
}
function list<T>(one: T | null): T[] {
  return one === null ? [] : [one];
}
