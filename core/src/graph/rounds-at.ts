// A call that names the item of a loop, once for each item, where the list is written out.
import type { ExpressionId } from "../model/facts.js";
import { factsOf, type Linking } from "./linking.js";
import { partsOf } from "./resolve/parts.js";
import type { Scope, Site } from "./resolve/resolved.js";
import { roundKey } from "./resolve/rounds.js";
import type { Round } from "./stands.js";
import { itemsAt } from "./written.js";

export interface InRound {
  readonly scope: Scope | null;
  readonly rounds: readonly Round[];
}

const mostLoops = 3;

export function roundsAt(linking: Linking, site: Site): readonly InRound[] {
  let found: readonly InRound[] = [{ scope: site.scope, rounds: [] }];
  for (const item of itemsNamed(linking, site).slice(0, mostLoops)) found = found.flatMap((one) => each(linking, site, item, one));
  return found;
}

function each(linking: Linking, { file }: Site, item: ExpressionId, { scope, rounds }: InRound): readonly InRound[] {
  const found = factsOf(linking, file).expressions[item];
  const key = roundKey(file, item);
  if (found?.kind !== "item" || scope?.bound.has(key)) return [{ scope, rounds }];
  const items = itemsAt(linking, { file, expression: found.of, scope });
  if (!items) return [{ scope, rounds }];
  return items.map((one, index) => ({ scope: linking.resolver.bind(scope, new Map([[key, one]])), rounds: [...rounds, { over: key, index }] }));
}

/** Items that the call mentions, through variables too; that of an outer loop first. */
function itemsNamed(linking: Linking, site: Site): readonly ExpressionId[] {
  const { expressions, bindings, calls, functions } = factsOf(linking, site.file);
  const items = new Set<ExpressionId>();
  const seen = new Set<ExpressionId>();
  const waiting: ExpressionId[] = [site.expression];
  for (let id = waiting.pop(); id !== undefined && seen.size < 400; id = waiting.pop()) {
    const found = expressions[id];
    if (!found || seen.has(id)) continue;
    seen.add(id);
    if (found.kind === "item") items.add(id);
    if (found.kind === "name") {
      const binding = bindings[found.binding];
      if (binding?.kind === "variable" && binding.value !== null && (binding.path.length || !isMade(expressions[binding.value]?.kind)))
        waiting.push(binding.value);
    } else if (found.kind === "function") {
      const [start, end] = functions[found.function]?.at ?? [0, 0];
      waiting.push(...calls.filter((call) => isWithin(expressions[call], start, end)));
    } else waiting.push(...partsOf(found));
  }
  return [...items].sort((a, b) => a - b);
}

/** The router that was made is the same in all rounds. */
function isMade(kind: string | undefined): boolean {
  return kind === "function";
}
function isWithin(found: ReturnType<typeof factsOf>["expressions"][number] | undefined, start: number, end: number): boolean {
  return found?.kind === "call" && found.at[0] >= start && found.at[1] <= end;
}
