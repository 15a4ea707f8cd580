// Whether what a registration says depends on who called the functions around it: `app[method](path, wrap(last))` in a function of its own.
import type { Binding, ExpressionId, FileFacts, FunctionIndex } from "../model/facts.js";
import { factsOf, type Linking } from "./linking.js";
import { callAt } from "./places.js";
import { partsOf } from "./resolve/parts.js";
import type { Resolved, Site } from "./resolve/resolved.js";
import { itemsAt } from "./written.js";

const deepest = 8;

type Parameter = Extract<Binding, { readonly kind: "parameter" }>;
interface Looking {
  readonly linking: Linking;
  readonly site: Site;
  readonly facts: FileFacts;
}

/** Under the site's scope: the method's name, an argument, or the inside of a function among them is not told without a caller. */
export function leansOnCallers(linking: Linking, site: Site): boolean {
  const facts = factsOf(linking, site.file);
  const call = callAt(facts, site.expression);
  const looking: Looking = { linking, site, facts };
  if (!call) return false;
  const callee = facts.expressions[call.callee];
  if (callee?.kind === "element" && leans(looking, callee.key, true, 0)) return true;
  const receiver = callee?.kind === "element" || callee?.kind === "member" ? callee.of : null;
  if (receiver !== null && !valuesAt(looking, receiver).length && leans(looking, receiver, false, 0)) return true;
  return call.arguments.some((argument) => leans(looking, argument, true, 0));
}

function valuesAt({ linking, site }: Looking, expression: ExpressionId): readonly Resolved[] {
  return linking.resolver.valuesOf({ ...site, expression });
}

/** `itself`: it is what is registered, and no part of it; then a name with no more than a library's type behind it tells nothing. */
function leans(looking: Looking, expression: ExpressionId, itself: boolean, depth: number): boolean {
  const found = looking.facts.expressions[expression];
  if (!found || depth > deepest) return false;
  switch (found.kind) {
    case "function":
      return insideLeans(looking, found.function, depth);
    case "name":
    case "member":
    case "element":
    case "item":
      return leansAlong(looking, expression, itself, depth);
    case "call": {
      const callee = looking.facts.expressions[found.callee];
      const receiver = callee?.kind === "member" ? [callee.of] : callee?.kind === "name" ? [found.callee] : [];
      const parts = found.form === "new" ? found.arguments : [...receiver, ...found.arguments];
      return parts.some((part) => leans(looking, part, false, depth + 1));
    }
    default:
      return partsOf(found).some((part) => leans(looking, part, itself, depth + 1));
  }
}

/** A name, and members of it. */
function leansAlong(looking: Looking, expression: ExpressionId, itself: boolean, depth: number): boolean {
  const binding = rootOf(looking, expression);
  if (!binding) return false;
  if (binding.kind === "parameter" && isPerItem(looking, binding)) return true;
  if (tells(valuesAt(looking, expression), itself)) return false;
  if (binding.kind === "parameter") return isOpen(looking, binding, depth);
  if (binding.kind !== "variable" || binding.value === null) return false;
  return [binding.value, ...binding.assigned].some((value) => leans(looking, value, itself, depth + 1));
}

/** One known thing, or several that are known by name; a function's type, or a choice among texts, is none. */
function tells(values: readonly Resolved[], itself: boolean): boolean {
  if (!values.length || values.some((one) => one.kind === "signature" || (itself && (one.kind === "shape" || (one.kind === "external" && !one.call)))))
    return false;
  return values.length === 1 || !values.some((one) => one.kind === "literal");
}

/** What is bound to it may lean in its turn. What a callback is handed comes from no caller of ours, but for the items of a list. */
function isOpen(looking: Looking, binding: Parameter, depth: number): boolean {
  const { linking, site, facts } = looking;
  const given = site.scope?.bound.get(`${site.file}#${binding.function}:${binding.index}`);
  if (given) return leans({ linking, site: given, facts: factsOf(linking, given.file) }, given.expression, false, depth + 1);
  if (!isCallback(facts, binding)) return true;
  const list = listOf(facts, binding);
  return list !== null && leans(looking, list, false, depth + 1);
}
/** Of a list that is written out each item says something else. */
function isPerItem({ linking, site, facts }: Looking, binding: Parameter): boolean {
  const list = site.scope?.bound.has(`${site.file}#${binding.function}:${binding.index}`) ? null : listOf(facts, binding);
  return list !== null && itemsAt(linking, { ...site, expression: list }) !== null;
}

function isCallback({ functions, contexts }: FileFacts, { function: of }: Parameter): boolean {
  const expression = functions[of]?.expression;
  return expression != null && contexts[expression]?.kind === "argument";
}
function listOf(facts: FileFacts, { function: of, index }: Parameter): ExpressionId | null {
  const expression = facts.functions[of]?.expression;
  const context = expression == null ? undefined : facts.contexts[expression];
  return index === 0 && context?.kind === "argument" && context.index === 0 ? listBehind(facts, context.call) : null;
}

const overItems = new Set(["forEach", "map", "flatMap"]);

/** The list whose items a callback is handed. */
export function listBehind({ expressions }: FileFacts, call: ExpressionId): ExpressionId | null {
  const found = expressions[call];
  const callee = found?.kind === "call" ? expressions[found.callee] : undefined;
  return callee?.kind === "member" && overItems.has(callee.name) ? callee.of : null;
}

function rootOf({ facts }: Looking, start: ExpressionId): Binding | null {
  for (let at: ExpressionId | null = start, steps = 0; at !== null && steps < 20; steps++) {
    const found: FileFacts["expressions"][number] | undefined = facts.expressions[at];
    if (found?.kind === "name") return facts.bindings[found.binding] ?? null;
    at = found?.kind === "member" || found?.kind === "element" || found?.kind === "item" || found?.kind === "cast" ? found.of : null;
  }
  return null;
}

/** A function written in place: whom it calls, and with what. */
function insideLeans(looking: Looking, index: FunctionIndex, depth: number): boolean {
  const { facts } = looking;
  const fn = facts.functions[index];
  if (!fn || fn.parent === null || fn.parent === 0) return false;
  return facts.calls.some((id) => {
    const call = callAt(facts, id);
    if (!call || call.at[0] < fn.at[0] || call.at[1] > fn.at[1]) return false;
    return [call.callee, ...call.arguments].some(
      (part) => isOutside(looking, part, fn.at) && leans(looking, part, part === call.callee && isName(facts, part), depth + 1),
    );
  });
}

function isName({ expressions }: FileFacts, id: ExpressionId): boolean {
  return expressions[id]?.kind === "name";
}

/** It begins with a parameter of a function around, and not of the one looked at. */
function isOutside(looking: Looking, part: ExpressionId, [start, end]: readonly [number, number]): boolean {
  const binding = rootOf(looking, part);
  if (binding?.kind !== "parameter" && binding?.kind !== "variable") return false;
  const owner = looking.facts.functions[binding.function];
  return binding.function !== 0 && owner !== undefined && !(owner.at[0] >= start && owner.at[1] <= end);
}
