// Which classes, interfaces and object literals stand below which, gathered file by file: what a file says of it is read anew only where that may have changed.
import type { ExpressionId, FileFacts } from "../../model/facts.js";
import type { FilePath } from "../../model/names.js";
import type { Ground } from "../../remembering/grounds.js";
import { openNameIndex } from "../../remembering/name-index.js";
import type { Files } from "../../remembering/noted-files.js";
import { at } from "./at.js";
import type { Engine } from "./engine.js";
import type { ResolvedClass, ResolvedRecord, ResolvedShape } from "./resolved.js";
import { classValue, recordValue, shapeValue } from "./values.js";

/** In the order of files, and within one of the text, classes first. */
export type Rank = readonly [FilePath, number];
export interface Heir {
  readonly rank: Rank;
  readonly value: ResolvedClass | ResolvedShape | ResolvedRecord;
}
export type Kind = "classes" | "typed" | "subshapes";
/** By what they stand below. */
type Below = ReadonlyMap<string, readonly Heir[]>;
interface Piece {
  readonly below: Readonly<Record<Kind, Below>>;
  readonly ground: Ground;
}
interface Named {
  readonly below: Below;
  readonly ground: Ground;
}

export interface Heirs {
  readonly told: (kind: Kind, key: string) => readonly Heir[];
  /** Object literals with a member of that name (null: perhaps of any), that are typed by that shape. */
  readonly records: (name: string | null, key: string) => readonly Heir[];
  readonly refresh: (changed: readonly FilePath[]) => void;
}

export function heirKey(file: FilePath, index: number): string {
  return `${file}:${index}`;
}
export function compareRanks(left: Rank, right: Rank): number {
  return left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : left[1] - right[1];
}

export function openHeirs(engine: Engine, files: Files): Heirs {
  const { grounds, paths } = engine;
  const pieces = new Map<FilePath, Piece>();
  const typed = new Map<string | null, Named>();
  let merged: Readonly<Record<Kind, Below>> | null = null;
  const members = openNameIndex("members", files, grounds, (facts) => Array.from(recordsIn(facts).keys(), (name) => name ?? ""));
  const apart = <V>(work: () => V): { readonly value: V; readonly ground: Ground } => {
    const outer = grounds.begin();
    const value = work();
    return { value, ground: grounds.leave(outer) };
  };
  const pieceOf = (file: FilePath): Piece => {
    const { value, ground } = apart(() => readPiece(engine, file));
    const piece = { below: value, ground };
    pieces.set(file, piece);
    return piece;
  };
  const gather = (): Readonly<Record<Kind, Below>> => (merged ??= merge(paths.map((file) => (pieces.get(file) ?? pieceOf(file)).below)));
  const typedBy = (name: string | null): Named => {
    const { value, ground } = apart(() => {
      const all = members.filesWith(name ?? "").flatMap((file) => recordsIn(engine.facts(file)).get(name) ?? []);
      return typedOf(engine, all);
    });
    const named = { below: value, ground };
    typed.set(name, named);
    return named;
  };
  const refresh: Heirs["refresh"] = (changed) => {
    grounds.drop(members.update(changed));
    const before = merged;
    const stale = [...pieces].filter(([, { ground }]) => grounds.isStale(ground));
    for (const [file] of stale) pieceOf(file);
    if (before && stale.length > 0) {
      merged = null;
      const after = gather();
      grounds.drop(kinds.flatMap((kind) => differing(before[kind], after[kind]).map((key) => `${kind} ${key}`)));
    }
    for (const [name, { below, ground }] of [...typed])
      if (grounds.isStale(ground)) grounds.drop(differing(below, typedBy(name).below).map((key) => markOf(name, key)));
  };
  return {
    told: (kind, key) => {
      if (grounds.keeps) grounds.note(`${kind} ${key}`);
      return gather()[kind].get(key) ?? [];
    },
    records: (name, key) => {
      if (grounds.keeps) grounds.note(markOf(name, key));
      return (typed.get(name) ?? typedBy(name)).below.get(key) ?? [];
    },
    refresh,
  };
}

const kinds = ["classes", "typed", "subshapes"] as const satisfies readonly Kind[];

function markOf(name: string | null, key: string): string {
  return `records ${name ?? "?"} ${key}`;
}

function readPiece(engine: Engine, file: FilePath): Readonly<Record<Kind, Below>> {
  const found = { classes: new Map<string, Heir[]>(), typed: new Map<string, Heir[]>(), subshapes: new Map<string, Heir[]>() };
  const { classes, shapes } = engine.facts(file);
  for (const [position, facts] of classes.entries()) {
    const value = classValue(file, position, null);
    const rank: Rank = [file, position];
    const above = facts.implements.flatMap((type) => engine.type(file, type, null));
    for (const base of [...engine.bases(value), ...above]) {
      if (base.kind === "class" || base.kind === "instance") add(found.classes, heirKey(base.file, base.index), { rank, value });
      if (base.kind === "shape") add(found.typed, heirKey(base.file, base.shape), { rank, value });
    }
  }
  for (const [position, facts] of shapes.entries())
    for (const base of facts.extends.flatMap((type) => engine.type(file, type, null)))
      if (base.kind === "shape") add(found.subshapes, heirKey(base.file, base.shape), { rank: [file, position], value: shapeValue(file, position, null) });
  return found;
}

function merge(pieces: readonly Readonly<Record<Kind, Below>>[]): Readonly<Record<Kind, Below>> {
  const found = { classes: new Map<string, Heir[]>(), typed: new Map<string, Heir[]>(), subshapes: new Map<string, Heir[]>() };
  for (const piece of pieces) for (const kind of kinds) for (const [key, heirs] of piece[kind]) for (const heir of heirs) add(found[kind], key, heir);
  return found;
}

/** Behind the file's classes. */
const afterClasses = 1_000_000;

const known = new WeakMap<FileFacts, ReadonlyMap<string | null, readonly Heir[]>>();

/** By a member's name; under null, those that may have any. Only literals that hold functions: nothing else of them can be called. */
function recordsIn(facts: FileFacts): ReadonlyMap<string | null, readonly Heir[]> {
  const before = known.get(facts);
  if (before) return before;
  const { path: file, expressions, contexts } = facts;
  const found = new Map<string | null, Heir[]>();
  expressions.forEach((expression, id) => {
    if (expression.kind !== "record" || contexts[id] === undefined) return;
    if (!expression.entries.some((one) => one.kind === "field" && mayBeFunction(facts, one.value))) return;
    const heir: Heir = { rank: [file, afterClasses + id], value: recordValue({ file, expression: id, scope: null }) };
    const names = new Set(expression.entries.map((one) => (one.kind === "spread" ? null : one.name)));
    for (const name of names.has(null) ? [null] : names) add(found, name, heir);
  });
  known.set(facts, found);
  return found;
}
function mayBeFunction({ expressions }: FileFacts, id: ExpressionId): boolean {
  const { kind } = at(expressions, id);
  return kind === "function" || kind === "name" || kind === "call" || kind === "member";
}

/** By the shape that the surroundings expect. */
function typedOf(engine: Engine, records: readonly Heir[]): Below {
  const found = new Map<string, Heir[]>();
  for (const one of records) {
    if (one.value.kind !== "record") continue;
    const { file, expression } = one.value.site;
    for (const expected of engine.context(file, expression, null)) if (expected.kind === "shape") add(found, heirKey(expected.file, expected.shape), one);
  }
  return found;
}

function differing(before: Below, after: Below): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => toldOf(before.get(key)) !== toldOf(after.get(key)));
}
function toldOf(heirs: readonly Heir[] | undefined): string {
  return (heirs ?? []).map(({ value }) => value.key).join();
}
function add<K>(map: Map<K, Heir[]>, key: K, heir: Heir): void {
  const list = map.get(key);
  if (list) list.push(heir);
  else map.set(key, [heir]);
}
