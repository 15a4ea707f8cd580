// What a class assigns to its own members: `this.timer = …`. Kept by the facts of the file, which never change.
import type { ClassIndex, ExpressionId, FileFacts } from "../../model/facts.js";
import { at } from "./at.js";

const known = new WeakMap<FileFacts, ReadonlyMap<string, readonly ExpressionId[]>>();

export function assignedMembers(facts: FileFacts, index: ClassIndex, name: string): readonly ExpressionId[] {
  const before = known.get(facts);
  if (before) return before.get(`${index}.${name}`) ?? [];
  known.set(facts, readAssignments(facts));
  return assignedMembers(facts, index, name);
}

function readAssignments(facts: FileFacts): ReadonlyMap<string, readonly ExpressionId[]> {
  const found = new Map<string, ExpressionId[]>();
  for (const expression of facts.expressions) {
    if (expression.kind !== "assign") continue;
    const target = at(facts.expressions, expression.target);
    if (target.kind !== "member") continue;
    const owner = at(facts.expressions, target.of);
    if (owner.kind !== "this" || owner.of?.kind !== "class" || owner.of.static) continue;
    const key = `${owner.of.class}.${target.name}`;
    found.set(key, [...(found.get(key) ?? []), expression.value]);
  }
  return found;
}
