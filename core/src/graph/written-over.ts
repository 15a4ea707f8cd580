// What is written over in a record or a list after it was written out: `where.ownerId = …`, `delete where.ownerId`, `where.OR.push(…)`.
import { enlist } from "../model/by-key.js";
import type { Binding, BindingId, ExpressionId, FileFacts } from "../model/facts.js";
import type { FilePath } from "../model/names.js";
import { callAt } from "./places.js";
import type { Resolver } from "./resolve/resolved.js";

/** By field, what is written there instead; null: nobody can tell. Under "*": to whichever field, or item. */
export type WrittenOver = ReadonlyMap<string, readonly ExpressionId[] | null>;
export const anyField = "*";

/** Of lists: what stands in them then is not what was written. */
export const additions: ReadonlySet<string> = new Set(["push", "unshift", "splice", "fill", "copyWithin"]);
/** They write to what they are handed first: of the language, and of lodash. */
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

/** By the name under which a record was written out first; other names for it are the same one. */
interface Writes {
  readonly names: ReadonlyMap<ExpressionId, BindingId>;
  readonly written: ReadonlyMap<BindingId, readonly { readonly field: string; readonly value: ExpressionId | null }[]>;
  readonly handed: ReadonlyMap<BindingId, readonly Handed[]>;
}
/** `widen(where)`, `widen({ where })` */
interface Handed {
  readonly call: ExpressionId;
  readonly index: number;
  readonly field: string | null;
}
interface Reading {
  readonly files: ReadonlyMap<FilePath, FileFacts>;
  readonly resolver: Resolver;
}

const nothingWritten: WrittenOver = new Map();
const known = new WeakMap<FileFacts, Writes>();
const deepest = 3;

// Limit: a record may also be written to by what keeps it in a field of its own (`this.where = where`), or by a library that it is handed to. Conditions are made and used in one place.
export function writtenOver(reading: Reading, file: FilePath, literal: ExpressionId): WrittenOver {
  const facts = reading.files.get(file);
  const name = facts && writesIn(facts).names.get(literal);
  return facts && name !== undefined ? gather(reading, facts, name, 0) : nothingWritten;
}

/** `caller.role = …`, `Object.assign(caller, body)`: what is written by a name over what the name stands for, whatever that is. */
export function writtenThrough(reading: Pick<Reading, "files">, file: FilePath, of: ExpressionId, field: string): readonly ExpressionId[] | null | undefined {
  const facts = reading.files.get(file);
  const place = facts && placeOf(facts, of, []);
  if (!place || place.path.length > 0 || facts.bindings[place.name]?.kind !== "variable") return undefined;
  const written = writesIn(facts).written.get(place.name) ?? [];
  if (written.some((one) => one.field === anyField || (one.field === field && one.value === null))) return null;
  const values = written.flatMap((one) => (one.field === field && one.value !== null ? [one.value] : []));
  return values.length > 0 ? values : undefined;
}

/** Also in own functions that it is handed to; what they write, they write in words of their own. */
function gather(reading: Reading, facts: FileFacts, name: BindingId, depth: number): WrittenOver {
  const { written, handed } = writesIn(facts);
  const found = new Map<string, readonly ExpressionId[] | null>();
  for (const { field, value } of written.get(name) ?? []) {
    const before = found.get(field);
    found.set(field, value === null || before === null ? null : [...(before ?? []), value]);
  }
  if (depth === deepest) return found;
  for (const parameter of (handed.get(name) ?? []).flatMap((one) => parametersFor(reading, facts, one)))
    for (const field of gather(reading, parameter.facts, parameter.name, depth + 1).keys()) found.set(field, null);
  return found;
}

function parametersFor({ files, resolver }: Reading, { path }: FileFacts, { call, index, field }: Handed): readonly { facts: FileFacts; name: BindingId }[] {
  return resolver.calleesOf({ file: path, expression: call, scope: null }).functions.flatMap((fn) => {
    const facts = files.get(fn.file);
    const isIt = (one: Binding): boolean =>
      one.kind === "parameter" && one.function === fn.index && one.index === index && one.path.join(".") === (field ?? "") && !one.rest;
    const name = facts?.bindings.findIndex(isIt) ?? -1;
    return facts && name >= 0 ? [{ facts, name }] : [];
  });
}

function writesIn(facts: FileFacts): Writes {
  const before = known.get(facts);
  if (before) return before;
  const names = new Map<ExpressionId, BindingId>();
  for (const [name, binding] of facts.bindings.entries())
    if (binding.kind === "variable" && binding.value !== null && binding.path.length === 0) {
      const value = uncast(facts, binding.value);
      const kind = facts.expressions[value]?.kind;
      if (kind === "record" || kind === "list") names.set(value, name);
    }
  const written = new Map<BindingId, { readonly field: string; readonly value: ExpressionId | null }[]>();
  const handed = new Map<BindingId, Handed[]>();
  const note = (of: ExpressionId, field: string | null, value: ExpressionId | null): void => {
    const place = placeOf(facts, of, field === null ? [] : [field]);
    if (place) enlist(written, place.name, { field: place.path[0] ?? anyField, value: place.path.length === 1 ? value : null });
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
  const call = callAt(facts, id);
  const callee = facts.expressions[call?.callee ?? -1];
  const given = call?.arguments ?? [];
  if (callee?.kind === "member" && additions.has(callee.name)) note(callee.of, null, null);
  if (callee?.kind === "member" && writers.has(callee.name) && given[0] !== undefined) note(given[0], null, null);
  for (const [index, argument] of given.entries()) {
    const found = facts.expressions[uncast(facts, argument)];
    const parts = found?.kind === "record" ? found.entries.flatMap((entry) => (entry.kind === "field" ? [{ field: entry.name, of: entry.value }] : [])) : [];
    for (const { field, of } of [{ field: null, of: argument }, ...parts]) {
      const place = placeOf(facts, of, []);
      if (place?.path.length === 0) enlist(handed, place.name, { call: id, index, field });
    }
  }
}

/** `where.OR`: the name, and the way down from it. */
function placeOf(facts: FileFacts, start: ExpressionId, below: readonly string[]): { readonly name: BindingId; readonly path: readonly string[] } | null {
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
      if (other?.kind !== "name" || names++ > deepest) return { name: at.binding, path };
      at = other;
    }
  }
  return null;
}

function uncast({ expressions }: FileFacts, id: ExpressionId): ExpressionId {
  const found = expressions[id];
  return found?.kind === "cast" ? found.of : id;
}
