// What stands on the way where an own function makes it: `docs.describe(operation)` hands back what a library made, or one of several.
import type { ExpressionId } from "../model/facts.js";
import type { Origin } from "../model/names.js";
import type { StageMeaning } from "../packs/pack.js";
import { factsOf, functionOf, type Linking } from "./linking.js";
import { callAt } from "./places.js";
import type { ResolvedFunction, Site } from "./resolve/resolved.js";
import { writtenAt } from "./written.js";

const deepest = 4;

export interface Made {
  /** The own function that makes it. */
  readonly origin: Origin | null;
  /** What it hands back, as far as that lets anybody through. */
  readonly answers: readonly Site[];
}

/** null: no own function makes it, or it writes the stage itself. */
export function madeBy(linking: Linking, stage: StageMeaning, start: Site, depth = 0): Made | null {
  const site = writtenAt(linking, start);
  if (depth > deepest || !callAt(factsOf(linking, site.file), site.expression)) return null;
  const { functions, externals, wrapped } = linking.resolver.calleesOf(site);
  const [maker, ...others] = functions;
  if (!maker || others.length || externals.length || wrapped.length) return null;
  const { returned, async, generator } = functionOf(linking, maker);
  if (async || generator || !returned.length) return null;
  const scope = linking.resolver.enterWhole(maker, site, null);
  const passing = returned.map((expression) => ({ file: maker.file, expression, scope })).filter((answer) => !isDeadEnd(linking, stage, answer));
  if (passing.length === returned.length && passing.every((answer) => isWritten(linking, answer))) return null;
  const answers = passing.flatMap((answer) => madeBy(linking, stage, answer, depth + 1)?.answers ?? [answer]);
  return { origin: linking.resolver.originOf(maker), answers };
}

function isWritten(linking: Linking, { file, expression }: Site): boolean {
  return factsOf(linking, file).expressions[expression]?.kind === "function";
}

/** A function that never touches what would pass on refuses everybody: nothing behind it runs, so it needs no word. */
function isDeadEnd(linking: Linking, { next }: StageMeaning, answer: Site): boolean {
  const [fn, ...others] = linking.resolver.valuesOf(answer);
  if (next === null || fn?.kind !== "function" || others.length || !isWritten(linking, answer)) return false;
  return functionOf(linking, fn).body !== null && !touches(linking, fn, Number(next.slice(1).split(".")[0]));
}

function touches(linking: Linking, { file, index }: ResolvedFunction, position: number): boolean {
  const { expressions, bindings, functions } = factsOf(linking, file);
  const takesRest = functions[index]?.parameters.some(({ rest }) => rest) ?? true;
  const isIt = (id: ExpressionId): boolean => {
    const found = expressions[id];
    if (found?.kind === "global") return found.name === "arguments";
    const binding = found?.kind === "name" ? bindings[found.binding] : undefined;
    return binding?.kind === "parameter" && binding.function === index && binding.index === position;
  };
  return takesRest || expressions.some((_, id) => isIt(id));
}
