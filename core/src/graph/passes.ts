// Where a stage goes on with the rest of its chain: `next()`, `await next()`, `opts.next({ ctx })`, or `next` handed on.
import type { ExpressionId } from "../model/facts.js";
import type { LinkedStep } from "../model/graph.js";
import { factsOf, type Instance, type Linking, type ReadCall } from "./linking.js";
import { refusalIn } from "./refusals.js";

/** The call is the pass itself, or ends the way by it (`next(error)`). */
export function passesHere(linking: Linking, instance: Instance, read: ReadCall): LinkedStep | null {
  const { pass } = instance;
  if (!pass || !isPass(linking, instance, read.call.callee)) return null;
  const [given] = read.call.arguments;
  const found = given === undefined ? undefined : factsOf(linking, instance.file).expressions[given];
  if (!pass.fails || given === undefined || found?.kind === "nothing" || (found?.kind === "literal" && found.value === null))
    return { kind: "pass", span: read.span };
  const denial = { says: refusalIn(linking, instance, given) ?? "failed", span: read.span } as const;
  const failed: LinkedStep = { kind: "leave", how: "throw", value: { kind: "nothing" }, label: null, denial, span: read.span };
  // `next(error)` where `error` may be nothing passes on when it is.
  return found?.kind === "name" && !isThrownHere(linking, instance, given) ? { kind: "fork", arms: [failed, { kind: "pass", span: read.span }] } : failed;
}

/** A name that is made here, or caught, is an error for certain. */
function isThrownHere(linking: Linking, instance: Instance, expression: ExpressionId): boolean {
  const { expressions, bindings } = factsOf(linking, instance.file);
  const found = expressions[expression];
  const binding = found?.kind === "name" ? bindings[found.binding] : undefined;
  if (binding?.kind !== "variable") return false;
  return binding.value === null || expressions[binding.value]?.kind === "call";
}

/** A library's function that is given `next` calls it if it lets the request through; what it proves stands before. */
export function passGiven(linking: Linking, instance: Instance, read: ReadCall): readonly LinkedStep[] {
  if (!instance.pass || read.callees.functions.length) return [];
  const given = read.call.arguments.some((one) => isPass(linking, instance, one));
  return given ? [{ kind: "pass", span: read.span }] : [];
}

function isPass(linking: Linking, instance: Instance, expression: ExpressionId): boolean {
  const { pass } = instance;
  const path = parameterPath(linking, instance, expression, 0);
  return pass !== null && path !== null && path.function === pass.function && path.index === pass.index && path.names.join(".") === pass.path.join(".");
}

/** The way from a parameter to this expression, by members alone. */
function parameterPath(
  linking: Linking,
  instance: Instance,
  expression: ExpressionId,
  depth: number,
): { readonly function: number; readonly index: number; readonly names: readonly string[] } | null {
  const { expressions, bindings } = factsOf(linking, instance.file);
  const found = expressions[expression];
  if (!found || depth > 6) return null;
  if (found.kind === "member") {
    const of = parameterPath(linking, instance, found.of, depth + 1);
    return of && { ...of, names: [...of.names, found.name] };
  }
  const binding = found.kind === "name" ? bindings[found.binding] : undefined;
  if (binding?.kind === "parameter") return { function: binding.function, index: binding.index, names: binding.path.map(String) };
  if (binding?.kind !== "variable" || binding.value === null || binding.assigned.length) return null;
  const of = parameterPath(linking, instance, binding.value, depth + 1);
  return of && { ...of, names: [...of.names, ...binding.path.map(String)] };
}
