// What a call leaves out is the default: `verify(header)` of `verify(header, levels = ["member"])`.
import type { LinkedCall, Term } from "../model/graph.js";
import { factsOf, functionOf, type Instance, type Linking } from "./linking.js";
import type { ResolvedFunction } from "./resolve/resolved.js";
import { nothing, unknown } from "./term-parts.js";
import { termOf } from "./terms.js";

/** Limit: of one own function, and only defaults that are written out; of any other default it is known that it is not nothing. */
export function withDefaults(
  linking: Linking,
  given: readonly Term[],
  functions: readonly ResolvedFunction[],
  callees: LinkedCall["callees"],
): readonly Term[] {
  const [fn, ...others] = functions;
  const [callee] = callees;
  const instance = callee && linking.instances.get(callee);
  if (!fn || !instance || others.length > 0) return given;
  const { parameters } = functionOf(linking, fn);
  if (parameters.some(({ rest }) => rest)) return given;
  const last = parameters.findLastIndex((parameter) => parameter.default !== null);
  return Array.from({ length: Math.max(given.length, last + 1) }, (_, index) => {
    const term = given[index] ?? nothing;
    const instead = parameters[index]?.default ?? null;
    return term.kind === "nothing" && instead !== null ? defaultOf(linking, instance, instead) : term;
  });
}

function defaultOf(linking: Linking, instance: Instance, expression: number): Term {
  const kind = factsOf(linking, instance.file).expressions[expression]?.kind;
  return kind === "literal" || kind === "list" || kind === "record" ? termOf(linking, instance, expression) : unknown([]);
}
