// What a library hands to a function with an error before it: `verify(token, key, (error, caller) => …)`.
import type { Binding } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import { callAt } from "./places.js";
import { readCall, siteIn } from "./read-call.js";
import { nothing, someObject } from "./term-parts.js";

/** The answer, and an error where there is none; null: the function was not handed over so. */
export function handedOver(linking: Linking, instance: Instance, { function: of, index }: Extract<Binding, { readonly kind: "parameter" }>): Term | null {
  const facts = factsOf(linking, instance.file);
  const expression = facts.functions[of]?.expression ?? null;
  const context = expression === null ? undefined : facts.contexts[expression];
  if (context?.kind !== "argument" || context.index < 1 || index > 1 || callAt(facts, context.call)?.form !== "call") return null;
  const { id, guards } = readCall(linking, siteIn(instance, context.call));
  if (!guards.some(({ meaning }) => meaning.shape === "identity" && meaning.callback === context.index)) return null;
  const answer: Term = { kind: "answer", call: id };
  return index === 1 ? answer : { kind: "either", test: answer, then: nothing, otherwise: someObject };
}
