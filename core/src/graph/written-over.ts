// What is written over in a record or a list after it was written out: `where.ownerId = …`, `delete where.ownerId`, `where.OR.push(…)`.
import type { Binding, BindingId, ExpressionId, FileFacts } from "../model/facts.js";
import type { FilePath } from "../model/names.js";
import type { Resolver } from "./resolve/resolved.js";
import { anyField, type Handed, placeOf, writesIn } from "./resolve/writes.js";

/** By field, what is written there instead; null: nobody can tell. */
export type WrittenOver = ReadonlyMap<string, readonly ExpressionId[] | null>;

interface Reading {
  readonly files: ReadonlyMap<FilePath, FileFacts>;
  readonly resolver: Resolver;
}

const nothingWritten: WrittenOver = new Map();
const deepest = 3;

// Limit: a record may also be written to by what keeps it in a field of its own (`this.where = where`), or by a library that it is handed to. Conditions are made and used in one place.
export function writtenOver(reading: Reading, file: FilePath, literal: ExpressionId): WrittenOver {
  const facts = reading.files.get(file);
  const name = facts && writesIn(facts).names.get(literal);
  if (!facts || name === undefined) return nothingWritten;
  const found = gather(reading, facts, name, 0);
  // What the file itself keeps is everybody's: another request may have written it last.
  const binding = facts.bindings[name];
  return binding?.kind === "variable" && binding.function === 0 ? new Map(Array.from(found.keys(), (field) => [field, null])) : found;
}

/** `caller.role = …`, `Object.assign(caller, body)`: what is written by a name over what the name stands for, whatever that is. */
export function writtenThrough(reading: Pick<Reading, "files">, file: FilePath, of: ExpressionId, field: string): readonly ExpressionId[] | null | undefined {
  const facts = reading.files.get(file);
  const place = facts && placeOf(facts, of, []);
  if (!place || place.path.length > 0 || facts.bindings[place.name]?.kind !== "variable") return undefined;
  const written = (writesIn(facts).written.get(place.name) ?? []).filter((one) => !one.below);
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
