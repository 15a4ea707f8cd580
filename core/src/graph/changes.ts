// What is changed after it was written out, anywhere in the project, by the names that it goes by: `config.checks = false`, `OPEN.push(path)`.
import type { Binding, ExpressionId, FileFacts } from "../model/facts.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import { callAt } from "./places.js";
import { additions, anyField } from "./resolve/writes.js";

/** `field`: of a record; null: of a list, any. Limit: what a function does to a list or record that it was handed under another name. Constants are hardly handed over to be changed. */
export function isChanged(linking: Linking, { file }: Pick<Instance, "file">, of: ExpressionId, field: string | null): boolean {
  const called = nameAt(factsOf(linking, file), of);
  if (called === null) return false;
  const { changed } = linking.names;
  return changed.has(`${called}.${anyField}`) || (field !== null && changed.has(`${called}.${field}`));
}

export function changesOf(facts: FileFacts): readonly string[] {
  const { expressions, calls } = facts;
  const assigned = expressions.flatMap((one) => {
    const target = one.kind === "assign" ? expressions[one.target] : undefined;
    if (target?.kind === "member") return changeOf(facts, target.of, target.name);
    return target?.kind === "element" ? changeOf(facts, target.of, anyField) : [];
  });
  const added = calls.flatMap((id) => {
    const callee = expressions[callAt(facts, id)?.callee ?? -1];
    return callee?.kind === "member" && additions.has(callee.name) ? changeOf(facts, callee.of, anyField) : [];
  });
  return [...assigned, ...added];
}

function changeOf(facts: FileFacts, of: ExpressionId, field: string): readonly string[] {
  const called = nameAt(facts, of);
  return called === null ? [] : [`${called}.${field}`];
}

/** The last of its names; of an import, the one under which it is exported. What a function makes for itself is that alone: others call theirs the same. */
function nameAt(facts: FileFacts, id: ExpressionId): string | null {
  const found = facts.expressions[id];
  if (found?.kind === "member") return found.name;
  if (found?.kind === "cast") return nameAt(facts, found.of);
  const binding = found?.kind === "name" ? facts.bindings[found.binding] : undefined;
  if (found?.kind === "name" && binding && isOwn(facts, binding)) return `${facts.path}#${found.binding}`;
  if (binding?.kind === "variable" && binding.path.length > 0) return String(binding.path.at(-1));
  if (binding?.kind === "variable" && binding.value !== null && facts.expressions[binding.value]?.kind === "member") return nameAt(facts, binding.value);
  if (binding?.kind === "import") return binding.imported === "default" || binding.imported === "*" ? binding.name : binding.imported;
  return binding && "name" in binding ? binding.name : null;
}

/** Made in a function and kept there; what it was handed, or has only taken from somewhere, may be known elsewhere. */
function isOwn(facts: FileFacts, binding: Binding): boolean {
  if (binding.kind !== "variable" || binding.function === 0 || binding.path.length > 0 || binding.value === null) return false;
  const made = facts.expressions[binding.value]?.kind;
  return made === "list" || made === "record" || made === "call";
}
