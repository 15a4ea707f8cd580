// What decorators say to a guard, where the guard hands it on: `return this.rights.allow(caller, words.required)` is asked for what stands at each entry point.
import type { Binding, ExpressionId, FileFacts, FunctionIndex } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { isChanged } from "./changes.js";
import { factsOf, functionIdOf, functionOf, type HandedWords, type Instance, type Linking, type Metadata, type ReadCall } from "./linking.js";
import { isWrittenOut } from "./options.js";
import type { ResolvedFunction } from "./resolve/resolved.js";

type TermAt = (expression: ExpressionId) => Term;

// Limit: what is handed on more than five times. Functions that call one another in circles would be told apart without end.
const deepest = 5;

/** With what its callee reads itself, what it is given of it, by parameter. */
export function handOn(
  linking: Linking,
  { metadata }: Instance,
  { call, site }: ReadCall,
  fn: ResolvedFunction,
  reads: Metadata | null,
  termAt: TermAt,
): Metadata | null {
  if (!metadata || !saysAnything(metadata) || (metadata.handed?.depth ?? 0) >= deepest) return reads;
  const facts = factsOf(linking, site.file);
  if (call.arguments.some((one) => facts.expressions[one]?.kind === "spread")) return reads;
  const { parameters } = functionOf(linking, fn);
  const given = call.arguments.slice(0, parameters.length).flatMap((one, index) => {
    if (parameters[index]?.rest || facts.expressions[one]?.kind === "literal" || isChanged(linking, site, one, null)) return [];
    const term = termAt(one);
    return isWrittenOut(term) ? [[index, term] as const] : [];
  });
  if (given.length === 0) return reads;
  const handed: HandedWords = { to: functionIdOf(factsOf(linking, fn.file), fn.index), terms: new Map(given), depth: (metadata.handed?.depth ?? 0) + 1 };
  return { key: [reads?.key ?? "", ...given.map(([index, term]) => `$${index}=${JSON.stringify(term)}`)].join(","), values: reads?.values ?? {}, handed };
}

/** Of the request's path alone nothing is handed on. */
function saysAnything({ values, handed }: Metadata): boolean {
  return handed !== undefined || Object.keys(values).length > 0;
}

/** Which of its callers' words a parameter is. A list under a name to which something is added somewhere may hold more. */
export function handedTo(
  linking: Linking,
  instance: Instance,
  expression: ExpressionId,
  binding: Extract<Binding, { readonly kind: "parameter" }>,
): Term | null {
  const handed = instance.metadata?.handed;
  if (!handed || binding.rest || handed.to !== functionIdOf(factsOf(linking, instance.file), binding.function)) return null;
  const term = handed.terms.get(binding.index);
  if (!term || (term.kind === "nothing" && binding.default !== null) || isChanged(linking, instance, expression, null)) return null;
  return term;
}

/** The call whose answer is all that it hands back, on its only way. */
export function handedBack({ expressions, functions }: FileFacts, index: FunctionIndex): ExpressionId | null {
  const fn = functions[index];
  if (!fn || fn.async || fn.generator) return null;
  const { body, returned } = fn;
  const last = body?.kind === "sequence" ? body.steps.at(-1) : body;
  const [only, ...others] = returned;
  const isCall = only !== undefined && others.length === 0 && expressions[only]?.kind === "call";
  return isCall && last?.kind === "leave" && last.how === "return" && last.value === only ? only : null;
}
