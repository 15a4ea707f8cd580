// Calls that are control flow in disguise: promises waited for together, functions that always throw, assertions, answers said aloud.
import type { ExpressionId, Use } from "../model/facts.js";
import type { LinkedStep } from "../model/graph.js";
import { failureIn } from "./failures.js";
import { factsOf, functionOf, type Instance, instantiate, type Linking, outerOf, type ReadCall } from "./linking.js";
import { compilePattern } from "./origin-pattern.js";
import { alwaysThrowing, asserting } from "./refusal-words.js";
import { refusalIn } from "./refusals.js";
import { registerCall } from "./register-call.js";
import { promisesIn, sequence, waitFor } from "./steps.js";
import { nothing } from "./term-parts.js";
import { termOf } from "./terms.js";

const throwing = alwaysThrowing.map(compilePattern);
const assertions = asserting.map(compilePattern);

export function linkSpecialCall(linking: Linking, instance: Instance, read: ReadCall, use: Use): LinkedStep | null {
  const facts = factsOf(linking, instance.file);
  const callee = facts.expressions[read.call.callee];
  if (callee?.kind === "member" && facts.expressions[callee.of]?.kind === "global") {
    const combined = linkCombinator(linking, instance, read, callee.name, use);
    if (combined) return combined;
  }
  if (callee?.kind === "member" && callee.name === "catch" && !read.callees.functions.length) return linkCatch(linking, instance, read, callee.of, use);
  if (callee?.kind === "member" && (callee.name === "then" || callee.name === "finally") && !read.callees.functions.length)
    return linkThen(linking, instance, read, callee.of, use);
  const origins = read.origins.map((one) => one.origin);
  if (origins.some((origin) => throwing.some((pattern) => pattern.matches(origin)))) return throws(linking, instance, read);
  if (origins.some((origin) => assertions.some((pattern) => pattern.matches(origin)))) {
    const [test] = read.call.arguments;
    return test === undefined
      ? null
      : { kind: "choice", test: termOf(linking, instance, test), then: sequence([]), otherwise: throws(linking, instance, read), span: read.span };
  }
  if (use === "dropped" && callee?.kind === "member" && !read.callees.functions.length && !read.actions.length) return linkSaid(linking, instance, read);
  return null;
}

/** `await Promise.all([a(), b()])`: both are settled after it. allSettled and race let a refusal pass by. */
function linkCombinator(linking: Linking, instance: Instance, read: ReadCall, method: string, use: Use): LinkedStep | null {
  if (!/^(all|allSettled|race|any)$/.test(method) || !read.name.startsWith("Promise.")) return null;
  const [list] = read.call.arguments;
  if (list === undefined || (use !== "awaited" && use !== "returned")) return sequence([]);
  const term = termOf(linking, instance, list);
  if (method === "all") return waitFor(term);
  const calls = promisesIn(term);
  return calls.length ? { kind: "settle", calls, tolerant: true } : sequence([]);
}

/** `await guard().catch(rescue)`: the guard's throw runs the rescue, and unless that throws too, the way goes on. */
function linkCatch(linking: Linking, instance: Instance, read: ReadCall, receiver: ExpressionId, use: Use): LinkedStep | null {
  const calls = promisesIn(termOf(linking, instance, receiver));
  const [rescue] = read.call.arguments;
  if (!calls.length || rescue === undefined) return null;
  if (use !== "awaited" && use !== "returned") return sequence([]);
  const linked = registerCall(linking, instance, read);
  const [ran] = linked.callbacks;
  const caught: LinkedStep = ran ? { kind: "call", call: read.id, settled: "now" } : rescuedInPlace(linking, instance, rescue);
  return { kind: "attempt", body: { kind: "settle", calls, tolerant: false }, rescue: caught, ensure: null };
}

/** `await guard().then(act)`: what runs next has waited for the guard; what follows has too, if it waits. */
function linkThen(linking: Linking, instance: Instance, read: ReadCall, receiver: ExpressionId, use: Use): LinkedStep | null {
  const wait = waitFor(termOf(linking, instance, receiver));
  // With a second function the refused go on by that one.
  if ((wait.kind === "sequence" && !wait.steps.length) || read.call.arguments.length !== 1) return null;
  registerCall(linking, instance, read);
  const next = sequence([wait, { kind: "call", call: read.id, settled: "now" }]);
  return use === "awaited" || use === "returned" ? next : { kind: "fork", arms: [next, sequence([])] };
}

function rescuedInPlace(linking: Linking, instance: Instance, rescue: ExpressionId): LinkedStep {
  for (const value of linking.resolver.valuesOf({ file: instance.file, expression: rescue, scope: instance.scope }))
    if (value.kind === "function" && functionOf(linking, value).body)
      instantiate(linking, value, { scope: value.scope, outer: outerOf(linking, instance, value) });
  return sequence([]);
}

function throws(linking: Linking, instance: Instance, read: ReadCall): LinkedStep {
  return {
    kind: "leave",
    how: "throw",
    value: nothing,
    label: null,
    denial: { says: refusalIn(linking, instance, read.site.expression) ?? "failed", span: read.span },
    span: read.span,
  };
}

/** `res.status(403).json(…);` as a statement: refused, but nothing has left yet. */
function linkSaid(linking: Linking, instance: Instance, read: ReadCall): LinkedStep | null {
  if (read.callees.externals.length && !/\b(status|sendStatus|code|writeHead|json|send|end)\b/.test(read.name)) return null;
  if (!/\b(status|sendStatus|code|writeHead)\b/.test(read.name)) return null;
  const says = failureIn(linking, instance, read.site.expression);
  return says ? { kind: "deny", denial: { says, span: read.span } } : null;
}
