// What a file writes into records and lists, by the names that they go by: `where.ownerId = …`, `delete where.ownerId`, `roles.push(…)`, `Object.assign(caller, body)`.
import { enlist } from "../../model/by-key.js";
import type { BindingId, Call, ExpressionId, FileFacts } from "../../model/facts.js";

/** To whichever field, or item. */
export const anyField = "*";

/** Of lists: what stands in them then is not what was written. */
export const additions: ReadonlySet<string> = new Set(["push", "unshift", "splice", "fill", "copyWithin"]);
/** They write to what they are handed first. */
const writers: ReadonlySet<string> = new Set([
  "assign",
  "assignIn",
  "defineProperty",
  "defaults",
  "defaultsDeep",
  "extend",
  "merge",
  "mergeWith",
  "set",
  "unset",
]);

/** By the name under which something was made or taken first; other names for it are the same one. */
export interface Writes {
  /** Of records and lists that are written out: where each is written. */
  readonly names: ReadonlyMap<ExpressionId, BindingId>;
  readonly written: ReadonlyMap<BindingId, readonly Write[]>;
  readonly handed: ReadonlyMap<BindingId, readonly Handed[]>;
}
interface Write {
  readonly field: string;
  /** null: nobody can tell. */
  readonly value: ExpressionId | null;
  /** Below the field, which itself stays what it is: `team.members[0].role = …`. */
  readonly below: boolean;
}
/** `widen(where)`, `widen({ where })` */
export interface Handed {
  readonly call: ExpressionId;
  readonly index: number;
  readonly field: string | null;
}

const known = new WeakMap<FileFacts, Writes>();
const mostNames = 3;

/** Whether something is written into what goes by this name. */
export function isWrittenInto(facts: FileFacts, name: BindingId): boolean {
  return writesIn(facts).written.has(name);
}

export function writesIn(facts: FileFacts): Writes {
  const before = known.get(facts);
  if (before) return before;
  const names = new Map<ExpressionId, BindingId>();
  for (const [name, binding] of facts.bindings.entries())
    if (binding.kind === "variable" && binding.value !== null && binding.path.length === 0) {
      const value = uncast(facts, binding.value);
      const kind = facts.expressions[value]?.kind;
      if (kind === "record" || kind === "list") names.set(value, name);
    }
  const written = new Map<BindingId, Write[]>();
  const handed = new Map<BindingId, Handed[]>();
  const note = (of: ExpressionId, field: string | null, value: ExpressionId | null): void => {
    const place = placeOf(facts, of, field === null ? [] : [field]);
    if (place) enlist(written, place.name, { field: place.path[0] ?? anyField, value: place.path.length === 1 ? value : null, below: place.path.length > 1 });
  };
  for (const one of facts.expressions) {
    const target = one.kind === "assign" ? facts.expressions[one.target] : undefined;
    if (one.kind === "assign" && target?.kind === "member") note(target.of, target.name, one.value);
    if (target?.kind === "element") note(target.of, anyField, null);
  }
  for (const id of facts.calls) noteCall(facts, id, note, handed);
  const all = { names, written, handed };
  known.set(facts, all);
  return all;
}

function noteCall(
  facts: FileFacts,
  id: ExpressionId,
  note: (of: ExpressionId, field: string | null, value: null) => void,
  handed: Map<BindingId, Handed[]>,
): void {
  const call = facts.expressions[id];
  if (call?.kind !== "call") return;
  const callee = facts.expressions[call.callee];
  const given = call.arguments;
  if (callee?.kind === "member" && additions.has(callee.name)) note(callee.of, null, null);
  if (given[0] !== undefined && isWriter(facts, call)) note(given[0], null, null);
  for (const [index, argument] of given.entries()) {
    const found = facts.expressions[uncast(facts, argument)];
    const parts = found?.kind === "record" ? found.entries.flatMap((entry) => (entry.kind === "field" ? [{ field: entry.name, of: entry.value }] : [])) : [];
    for (const { field, of } of [{ field: null, of: argument }, ...parts]) {
      const place = placeOf(facts, of, []);
      if (place?.path.length === 0) enlist(handed, place.name, { call: id, index, field });
    }
  }
}

/** `Object.assign`, `_.merge`, `merge` of lodash; not `cache.set(key, …)`, nor a query's `.set(values)`. */
function isWriter({ expressions, bindings }: FileFacts, { callee }: Call): boolean {
  const found = expressions[callee];
  const of = found?.kind === "member" ? expressions[found.of] : found;
  const binding = of?.kind === "name" ? bindings[of.binding] : undefined;
  const isOfLodash = binding?.kind === "import" && /^(lodash|underscore|deepmerge)/.test(binding.specifier);
  if (found?.kind === "member") return writers.has(found.name) && (isOfLodash || (of?.kind === "global" && /^(Object|Reflect|_)$/.test(of.name)));
  return isOfLodash && writers.has(binding.imported);
}

/** `where.OR`: the name, and the way down from it. */
export function placeOf(
  facts: FileFacts,
  start: ExpressionId,
  below: readonly string[],
): { readonly name: BindingId; readonly path: readonly string[] } | null {
  let path = below;
  let names = 0;
  for (let at = facts.expressions[start]; at; ) {
    if (at.kind === "cast") at = facts.expressions[at.of];
    else if (at.kind === "member" || at.kind === "element") {
      path = [at.kind === "member" ? at.name : anyField, ...path];
      at = facts.expressions[at.of];
    } else {
      const binding = at.kind === "name" ? facts.bindings[at.binding] : undefined;
      if (at.kind !== "name" || !binding) return null;
      const other =
        binding.kind === "variable" && binding.value !== null && binding.path.length === 0 ? facts.expressions[uncast(facts, binding.value)] : undefined;
      if (other?.kind !== "name" || names++ > mostNames) return { name: at.binding, path };
      at = other;
    }
  }
  return null;
}

function uncast({ expressions }: FileFacts, id: ExpressionId): ExpressionId {
  const found = expressions[id];
  return found?.kind === "cast" ? found.of : id;
}
