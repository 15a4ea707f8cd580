// Checks whose answer is a promise and is taken for the answer itself: they refuse nobody, whatever stands behind them.
// Looked for in all of the text, since what a library calls (a strategy, a hook) is reached from no entry point.
import type { ExpressionId, FileFacts, Step } from "../model/facts.js";
import type { VainCheck } from "../model/graph.js";
import { stepsIn } from "../model/steps-in.js";
import { claim } from "../remembering/recall.js";
import { functionAt } from "./function-at.js";
import { factsOf, functionOf, isWithin, type Linking, type ReadCall } from "./linking.js";
import { callAt, spanOf } from "./places.js";
import { readCall } from "./read-call.js";

export function vainChecks(linking: Linking): readonly VainCheck[] {
  const { recall, vain } = linking;
  return [...linking.files.keys()].flatMap((path) => claim(recall, vain, { key: path, work: () => checksIn(linking, factsOf(linking, path)) }));
}
function checksIn(linking: Linking, facts: FileFacts): readonly VainCheck[] {
  return [...facts.functions.flatMap((fn) => (fn.body ? testsIn(linking, facts, fn.body) : [])), ...predicatesIn(linking, facts)];
}

/** Names of own async functions: only a call of one of these is worth following. */
export function promisingIn({ functions }: FileFacts): readonly string[] {
  return functions.flatMap((fn) => (fn.async ? [lastOf(fn.name)] : []));
}
function lastOf(name: string): string {
  return name.split(/[.>]/).at(-1) ?? name;
}

// ---- tests --------------------------------------------------------------------

function testsIn(linking: Linking, facts: FileFacts, step: Step): readonly VainCheck[] {
  const own = step.kind === "choice" ? ofChoice(linking, facts, step) : [];
  return [...own, ...stepsIn(step).flatMap((inner) => testsIn(linking, facts, inner))];
}

/** `if (!isValid(x)) throw …`: of a promise there is always one, so the throw is never reached. */
function ofChoice(linking: Linking, facts: FileFacts, { test, then, otherwise }: Extract<Step, { kind: "choice" }>) {
  const { of, negated } = turned(facts, test, false);
  const never = negated ? then : otherwise;
  const call = throws(never) ? promisedBy(facts, of) : null;
  if (call === null || !linking.names.promising.has(calledIn(facts, call))) return [];
  const read = readCall(linking, { file: facts.path, expression: call, scope: null });
  return isSurelyPromise(linking, read) ? [{ span: read.span, what: read.name, form: "test" } as const] : [];
}

function turned(facts: FileFacts, expression: ExpressionId, negated: boolean): { readonly of: ExpressionId; readonly negated: boolean } {
  const found = facts.expressions[expression];
  if (found?.kind === "not") return turned(facts, found.of, !negated);
  return found?.kind === "cast" ? turned(facts, found.of, negated) : { of: expression, negated };
}

function throws(step: Step): boolean {
  if (step.kind === "sequence") return step.steps.some(throws);
  return step.kind === "leave" && step.how === "throw";
}

/** The call itself, or the one whose answer a constant keeps. */
function promisedBy(facts: FileFacts, expression: ExpressionId): ExpressionId | null {
  const found = facts.expressions[expression];
  if (found?.kind === "call") return found.form === "call" ? expression : null;
  const binding = found?.kind === "name" ? facts.bindings[found.binding] : undefined;
  if (binding?.kind !== "variable" || binding.value === null || binding.assigned.length || binding.path.length) return null;
  const value = facts.expressions[binding.value];
  return value?.kind === "call" && value.form === "call" ? binding.value : null;
}

function calledIn(facts: FileFacts, call: ExpressionId): string {
  const callee = facts.expressions[callAt(facts, call)?.callee ?? -1];
  if (callee?.kind === "member") return callee.name;
  const binding = callee?.kind === "name" ? facts.bindings[callee.binding] : undefined;
  return binding?.kind === "import" ? binding.imported : (binding?.name ?? "");
}

/** All that it may run is async: there is no answer but a promise. */
function isSurelyPromise(linking: Linking, { callees, call }: ReadCall): boolean {
  const { functions, signatures, externals, lost, cut } = callees;
  return (
    !call.optional && functions.length > 0 && !signatures.length && !externals.length && !lost && !cut && functions.every((fn) => functionOf(linking, fn).async)
  );
}

// ---- predicates -----------------------------------------------------------------

const askers: ReadonlySet<string> = new Set(["filter", "some", "every", "find", "findIndex", "findLast"]);

/** `xs.filter(async (x) => !(await isForbidden(x)))`: of promises, every one is a yes. */
function predicatesIn(linking: Linking, facts: FileFacts): readonly VainCheck[] {
  return facts.calls.flatMap((expression) => {
    const call = callAt(facts, expression);
    const [given] = call?.arguments ?? [];
    if (!call || given === undefined || !askers.has(calledIn(facts, expression))) return [];
    const predicate = facts.expressions[given];
    const fn = predicate?.kind === "function" ? facts.functions[predicate.function] : undefined;
    if (predicate?.kind !== "function" || !fn?.async || isWaitedFor(facts, expression)) return [];
    if (readCall(linking, { file: facts.path, expression, scope: null }).callees.functions.length) return [];
    const asked = guardIn(linking, facts, predicate.function);
    return asked === null ? [] : [{ span: spanOf(facts, fn.at), what: asked, form: "predicate" as const }];
  });
}

/** `await` in front of it: then it is some library's, which knows of promises. */
function isWaitedFor(facts: FileFacts, expression: ExpressionId): boolean {
  return facts.expressions.some((one) => one.kind === "await" && one.of === expression);
}

const asksForRight = /forbid|forbad|allow|permit|permission|access|authori[sz]|entitled|^can[A-Z]|^may[A-Z]|owner|member/i;

/** What it asks of each: a guard that packs or the policy know, or a question about rights by its name. */
function guardIn(linking: Linking, facts: FileFacts, index: number): string | null {
  for (const expression of facts.calls) {
    const call = callAt(facts, expression);
    if (!call || !isWithin(facts, functionAt(facts, call.at), index)) continue;
    const read = readCall(linking, { file: facts.path, expression, scope: null });
    if (read.guards.some(({ meaning }) => "level" in meaning) || asksForRight.test(lastOf(read.name))) return read.name;
  }
  return null;
}
