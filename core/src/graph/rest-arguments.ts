// What a function is given one by one and takes as a list: `(...args)` handed on whole as `inner.ask(...args)`, or read as `args[1]`.
import type { ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { factsOf, functionIdOf, type Instance, type Linking } from "./linking.js";
import { unknown } from "./term-parts.js";

const mostItems = 6;

type TermAt = (instance: Instance, expression: ExpressionId) => Term;

/** As the callee will count them. Limit: of `...args`, six are followed. No function of the measured servers takes more apart. */
export function argumentTerms(linking: Linking, instance: Instance, given: readonly ExpressionId[], termAt: TermAt): readonly Term[] {
  const { expressions } = factsOf(linking, instance.file);
  return given.flatMap((one): readonly Term[] => {
    const found = expressions[one];
    if (found?.kind !== "spread") return [termAt(instance, one)];
    const items = Array.from({ length: mostItems }, (_, position) => itemOfRest(linking, instance, found.of, position));
    const handedOn = items.filter((item) => item !== null);
    if (handedOn.length > 0) return handedOn;
    const list = termAt(instance, found.of);
    return list.kind === "list" && !list.open ? list.items : [unknown([])];
  });
}

/** Where the list is a rest parameter: the argument that was given in that place. null: it is none, or it is written to. */
export function itemOfRest(linking: Linking, instance: Instance, list: ExpressionId, position: number): Term | null {
  const facts = factsOf(linking, instance.file);
  const found = facts.expressions[list];
  const binding = found?.kind === "name" ? facts.bindings[found.binding] : undefined;
  if (binding?.kind !== "parameter" || !binding.rest || binding.path.length > 0 || binding.assigned.length > 0) return null;
  if (instance.scope?.bound.has(`${instance.file}#${binding.function}:${binding.index}`)) return null;
  return { kind: "parameter", of: functionIdOf(facts, binding.function), index: binding.index + position };
}
