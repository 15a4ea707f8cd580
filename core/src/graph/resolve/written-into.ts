// Records that code writes into, by the name that holds them: `options.authorization = undefined`. What was handed over under that name is not all that stands there.
import type { BindingId, ExpressionId, FileFacts } from "../../model/facts.js";

const known = new WeakMap<FileFacts, ReadonlySet<BindingId>>();

/** Anywhere in the file. Limit: `delete options.field`, and what a function does to a record that it is handed under another name. */
export function isWrittenInto(facts: FileFacts, binding: BindingId): boolean {
  const before = known.get(facts);
  if (before) return before.has(binding);
  const found = new Set(
    facts.expressions.flatMap((one) => (one.kind === "assign" ? holderOf(facts, one.target) : one.kind === "call" ? assignedTo(facts, one) : [])),
  );
  known.set(facts, found);
  return found.has(binding);
}

/** `holder.a.b = …`, `holder[key] = …` */
function holderOf({ expressions }: FileFacts, target: ExpressionId): readonly BindingId[] {
  const isPart = expressions[target]?.kind !== "name";
  for (let found = expressions[target]; found; ) {
    if (found.kind === "name") return isPart ? [found.binding] : [];
    if (found.kind !== "member" && found.kind !== "element" && found.kind !== "cast") return [];
    found = expressions[found.of];
  }
  return [];
}

/** `Object.assign(holder, …)` */
function assignedTo({ expressions }: FileFacts, call: Extract<FileFacts["expressions"][number], { kind: "call" }>): readonly BindingId[] {
  const callee = expressions[call.callee];
  const of = callee?.kind === "member" && callee.name === "assign" ? expressions[callee.of] : undefined;
  const [first] = call.arguments;
  const holder = first === undefined ? undefined : expressions[first];
  return of?.kind === "global" && of.name === "Object" && holder?.kind === "name" ? [holder.binding] : [];
}
