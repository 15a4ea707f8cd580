// Calls that may register something though they do not say so by themselves: `app[method](…)`, and methods of what is not known without a caller.
import type { Call, ExpressionId, FileFacts } from "../model/facts.js";
import { name, type Origin } from "../model/names.js";
import type { Linking } from "./linking.js";

/** By the method's name the call would be looked at; what it is called on is told by callers alone. */
export function mayRegister(linking: Linking, facts: FileFacts, call: Call): boolean {
  const callee = facts.expressions[call.callee];
  if (!call.arguments.length || (callee?.kind !== "element" && callee?.kind !== "member")) return false;
  const values = linking.resolver.valuesOf({ file: facts.path, expression: callee.of, scope: null });
  if (callee.kind === "element" && values.some((one) => one.kind === "external" && isRouter(linking, one.origin))) return true;
  return !values.length && isHandedIn(facts, callee.of);
}

function isRouter(linking: Linking, origin: Origin): boolean {
  const { searchedNames, entries } = linking.recognizers;
  return [...(searchedNames ?? [])].some((method) => entries(name<"Origin">(`${origin}.${method}`)).length > 0);
}

/** A parameter, or a member of `this`. */
function isHandedIn({ expressions, bindings }: FileFacts, id: ExpressionId): boolean {
  const found = expressions[id];
  const binding = found?.kind === "name" ? bindings[found.binding] : undefined;
  if (binding?.kind === "parameter") return true;
  if (binding?.kind === "variable" && binding.value !== null) return expressions[binding.value]?.kind === "item";
  return found?.kind === "member" && expressions[found.of]?.kind === "this";
}
