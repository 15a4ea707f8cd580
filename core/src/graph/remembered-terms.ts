// What expressions were found to say before, in an instance: by expression, and for what was read deep inside something else, by that depth too.
import type { ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import type { Entry } from "../remembering/recall.js";
import type { Instance, Linking } from "./linking.js";

/** Below zero, apart from the expressions themselves. */
export function keyAt(expression: ExpressionId, depth: number, deepest: number): number {
  return -(expression * (deepest + 1) + depth);
}

export function termsIn({ terms }: Linking, instance: Instance): Map<ExpressionId, Entry<Term>> {
  const known = terms.get(instance);
  if (known) return known;
  const made = new Map<ExpressionId, Entry<Term>>();
  terms.set(instance, made);
  return made;
}
