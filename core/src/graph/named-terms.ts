// What goes by its name: a value that another file or a call of this file's body made; and whose `this` it is.
import type { ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import type { FunctionId } from "../model/names.js";
import { factsOf, functionIdOf, type Instance, type Linking } from "./linking.js";

export function namedBy(linking: Linking, instance: Instance, expression: ExpressionId): Term | null {
  const [value] = linking.resolver.valuesOf({ file: instance.file, expression, scope: instance.scope });
  const origin = value ? linking.resolver.originOf(value) : null;
  return origin ? { kind: "named", origin } : null;
}

/** `this` belongs to the method, also inside the arrows in it. */
export function methodAround(linking: Linking, { file, index }: Instance): FunctionId {
  const facts = factsOf(linking, file);
  let at = index;
  for (let fn = facts.functions[at]; fn?.form === "arrow" && fn.parent !== null; fn = facts.functions[at]) at = fn.parent;
  return functionIdOf(facts, at);
}
